/** What each column of the pasted table is taken for. */
import type { PasteColumn, PasteField } from '@/api/generated/planning';

import classes from './paste-page.module.css';

const FIELDS: Readonly<Record<PasteField, string>> = {
  objective: 'Objective',
  'success-criteria': 'Success criteria',
  actions: 'What we will do',
  milestone: 'Milestone',
  term: 'Term',
  owner: 'Lead',
  priority: 'Trust priority',
  ignore: 'Leave out',
};

type ColumnChoiceProps = {
  readonly columns: readonly PasteColumn[];
  readonly onChoose: (column: number, field: PasteField) => void;
};

/** A native list for each column: quick by keyboard, and on a phone the system's own. */
export function ColumnChoice({ columns, onChoose }: ColumnChoiceProps) {
  return (
    <ul className={classes['columns']}>
      {columns.map(({ column, heading, field }) => (
        <li key={column}>
          <label>
            <span>{heading || `Column ${String(column + 1)}`}</span>
            <select
              value={field}
              onChange={({ currentTarget }) => {
                onChoose(column, currentTarget.value as PasteField);
              }}
            >
              {Object.entries(FIELDS).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        </li>
      ))}
    </ul>
  );
}
