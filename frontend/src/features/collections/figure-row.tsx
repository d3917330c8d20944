/** One figure of a return: its value and pupils, or the reason for none, with last year's beside. */
import { useId, type ReactNode } from 'react';

import type { CellView, Mark, ReturnMeasureView } from '@/api/generated/performance';
import { TextBox } from '@/ui/form/text-box';

import { Beside } from './beside';
import classes from './figures.module.css';
import { isSmall, wrongWith, type TypedCell } from './figures';
import { groups, reasons } from './words';

type FigureRowProps = {
  readonly measure: ReturnMeasureView;
  readonly cell: CellView;
  readonly typed: TypedCell;
  readonly onWrite: (cell: TypedCell) => void;
  readonly onLeave: () => void;
  /** Below the row: questions about this figure. */
  readonly children?: ReactNode;
};

const CHOICES = [
  { value: '', label: 'There is a value' },
  ...Object.entries(reasons).map(([value, label]) => ({ value, label })),
];

/** Labels are seen on a phone, and stand above the columns where there is room. */
export function FigureRow(props: FigureRowProps) {
  const { measure, cell, typed, onWrite, onLeave, children } = props;
  const { name, unit } = measure;
  const group = groups[cell.group];
  const small = isSmall(typed, measure);
  const wrong = small ? null : wrongWith(typed, measure);
  const has = typed.reason === '';
  const about = `${name}, ${group.toLowerCase()}`;
  const leave = () => {
    if (small) onWrite({ value: '', cohort: '', reason: 'suppressed' });
    onLeave();
  };
  return (
    <div className={classes['row']} role="group" aria-label={about}>
      <p className={classes['group']}>{group}</p>
      <TextBox
        className={classes['value'] ?? ''}
        label="Value"
        aria-label={`Value of ${about}`}
        inputMode="decimal"
        autoComplete="off"
        value={typed.value}
        disabled={!has}
        error={wrong !== null && typed.value !== '' && /number|between/iu.test(wrong)}
        onChange={({ currentTarget }) => {
          onWrite({ ...typed, value: currentTarget.value });
        }}
        onBlur={leave}
      />
      {unit === 'pupils' ? (
        <span className={classes['pupils']} />
      ) : (
        <TextBox
          className={classes['pupils'] ?? ''}
          label="Pupils"
          aria-label={`Pupils in ${about}`}
          inputMode="numeric"
          autoComplete="off"
          value={typed.cohort}
          disabled={!has}
          onChange={({ currentTarget }) => {
            onWrite({ ...typed, cohort: currentTarget.value });
          }}
          onBlur={leave}
        />
      )}
      <Reason
        about={about}
        reason={typed.reason}
        onChoose={(reason) => {
          onWrite(reason === '' ? { ...typed, reason } : { value: '', cohort: '', reason });
        }}
        onLeave={onLeave}
      />
      <Beside measure={measure} cell={cell} />
      <Notes {...{ wrong, small, reason: typed.reason }} />
      {children}
    </div>
  );
}

type ReasonProps = {
  readonly about: string;
  readonly reason: Mark | '';
  readonly onChoose: (reason: Mark | '') => void;
  readonly onLeave: () => void;
};

/** The browser's own list: one press on a phone, arrows on a keyboard. */
function Reason({ about, reason, onChoose, onLeave }: ReasonProps) {
  const id = useId();
  return (
    <div className={classes['reason']}>
      <label htmlFor={id}>Or why not</label>
      <select
        id={id}
        aria-label={`Reason for no value of ${about}`}
        value={reason}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value as Mark | '');
        }}
        onBlur={onLeave}
      >
        {withOwn(reason).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

type NotesProps = {
  readonly wrong: string | null;
  readonly small: boolean;
  readonly reason: TypedCell['reason'];
};

/** What is kept of a small group is said beside the field, before and after. */
function Notes({ wrong, small, reason }: NotesProps) {
  if (small || reason === 'suppressed') {
    return (
      <p className={classes['note']} role="status">
        Suppressed: of fewer than 6 pupils neither the figure nor their number is kept.
      </p>
    );
  }
  if (wrong === null) return null;
  return (
    <p className={classes['note']} data-wrong role="status">
      {wrong}. Kept on this device until it is complete.
    </p>
  );
}

/** Reasons a file gave stay to be chosen. */
function withOwn(reason: Mark | '') {
  if (CHOICES.some(({ value }) => value === reason)) return CHOICES;
  const label = reason === 'low-coverage' ? 'Coverage too low to tell' : 'Not published';
  return [...CHOICES, { value: reason, label }];
}
