/**
 * A return's figures as they are typed. What is not yet a figure (a value without its pupils, a
 * number out of range) stays on the page and on this device, and is never sent; nor is a group of
 * fewer than 6 pupils, which goes as "suppressed".
 */
import type {
  CellView,
  EnteredFigure,
  Group,
  Mark,
  ReturnMeasureView,
  ReturnView,
} from '@/api/generated/performance';

/** As typed; `reason` is a mark, or empty while there is a value to give. */
export type TypedCell = {
  readonly value: string;
  readonly cohort: string;
  readonly reason: Mark | '';
};

/** By "measure.group". */
export type Typed = Readonly<Record<string, TypedCell>>;

export const EMPTY: TypedCell = { value: '', cohort: '', reason: '' };
const FEWEST_SHOWN = 6;
const NUMBER = /^[-−+]?\d+(?:[.,]\d+)?$/u;

export function keyOf(measure: string, group: Group): string {
  return `${measure}.${group}`;
}

/** The figures as the service holds them. */
export function typedFrom(view: ReturnView): Typed {
  return Object.fromEntries(
    view.measures.flatMap(({ measure, cells }) =>
      cells.map((cell) => [keyOf(measure, cell.group), typedCell(cell)]),
    ),
  );
}

function typedCell({ value, cohort, mark }: CellView): TypedCell {
  return {
    value: value === null ? '' : String(value),
    cohort: cohort === null ? '' : String(cohort),
    reason: mark ?? '',
  };
}

/** Whether nothing was typed into it at all. */
function isEmpty({ value, cohort, reason }: TypedCell): boolean {
  return value.trim() === '' && cohort.trim() === '' && reason === '';
}

/** A number as people write it, with a decimal comma or a real minus sign too; null if it is none. */
export function numberOf(written: string): number | null {
  const text = written.trim().replace(/%$/u, '').trim();
  if (!NUMBER.test(text)) return null;
  return Number(text.replace('−', '-').replace(',', '.'));
}

/** Whether a figure is about 1 to 5 pupils, so that it is not sent but marked suppressed. */
export function isSmall(cell: TypedCell, measure: ReturnMeasureView): boolean {
  const [value, cohort] = [numberOf(cell.value), pupilsOf(cell, measure)];
  if (cohort !== null && cohort > 0 && cohort < FEWEST_SHOWN) return true;
  const counts = measure.counts_pupils && value !== null && value > 0 && cohort !== null;
  return counts && (value * cohort) / 100 < FEWEST_SHOWN - 0.5;
}

function pupilsOf(cell: TypedCell, { unit }: ReturnMeasureView): number | null {
  return numberOf(unit === 'pupils' ? cell.value : cell.cohort);
}

/** What is wrong with a cell as it stands, or still missing; null when it can be sent or is empty. */
export function wrongWith(cell: TypedCell, measure: ReturnMeasureView): string | null {
  if (cell.reason !== '' || isEmpty(cell)) return null;
  const { unit, least, most } = measure;
  const value = numberOf(cell.value);
  if (cell.value.trim() === '') return 'Give the value, or the reason for none';
  if (value === null) return 'Write a number';
  if (value < least || value > most) {
    return `Between ${least.toLocaleString('en-GB')} and ${most.toLocaleString('en-GB')}`;
  }
  if (unit === 'pupils') return Number.isInteger(value) ? null : 'A whole number of pupils';
  const cohort = numberOf(cell.cohort);
  if (cell.cohort.trim() === '') return 'Say how many pupils this is about';
  if (cohort === null || !Number.isInteger(cohort) || cohort < 0) return 'A whole number of pupils';
  return cohort === 0 ? 'Nobody in this group: give the reason instead' : null;
}

/** Every figure that can be sent, in the order asked. */
export function figuresOf(typed: Typed, measures: readonly ReturnMeasureView[]): EnteredFigure[] {
  return measures.flatMap((measure) =>
    measure.cells.flatMap(({ group }) => {
      const cell = typed[keyOf(measure.measure, group)] ?? EMPTY;
      if (isEmpty(cell) || wrongWith(cell, measure) !== null) return [];
      return [entered(cell, measure, group)];
    }),
  );
}

function entered(cell: TypedCell, measure: ReturnMeasureView, group: Group): EnteredFigure {
  const figure = { measure: measure.measure, group, value: null, mark: null, cohort: null };
  if (isSmall(cell, measure)) return { ...figure, mark: 'suppressed' };
  if (cell.reason !== '') return { ...figure, mark: cell.reason };
  return { ...figure, value: numberOf(cell.value), cohort: pupilsOf(cell, measure) };
}

/** How many cells cannot be sent as they stand. */
export function unfinished(typed: Typed, measures: readonly ReturnMeasureView[]): number {
  return measures.reduce(
    (sum, measure) =>
      sum +
      measure.cells.filter(({ group }) => {
        const cell = typed[keyOf(measure.measure, group)] ?? EMPTY;
        return wrongWith(cell, measure) !== null;
      }).length,
    0,
  );
}

/**
 * Pupils of a group are the same for every figure of a data set, unless somebody says otherwise: a
 * value without them takes those given for the same group elsewhere in the set.
 */
export function withPupilsCarried(typed: Typed, measures: readonly ReturnMeasureView[]): Typed {
  const known = new Map<string, string>();
  const places = measures.flatMap(({ measure, dataset, unit, cells }) =>
    unit === 'pupils'
      ? []
      : cells.map(({ group }) => ({
          key: keyOf(measure, group),
          of: `${dataset}.${group}`,
          cell: typed[keyOf(measure, group)] ?? EMPTY,
        })),
  );
  for (const { of, cell } of places) {
    if ((numberOf(cell.cohort) ?? 0) >= FEWEST_SHOWN && !known.has(of)) known.set(of, cell.cohort);
  }
  const carried = places.flatMap(({ key, of, cell }) => {
    const cohort = known.get(of);
    const wanting = cell.value.trim() !== '' && cell.cohort.trim() === '' && cell.reason === '';
    return wanting && cohort ? [[key, { ...cell, cohort }] as const] : [];
  });
  return carried.length > 0 ? { ...typed, ...Object.fromEntries(carried) } : typed;
}

/** Theirs where only they changed a figure, mine where I did. */
export function merged(mine: Typed, base: Typed, theirs: Typed): Typed {
  const keys = Object.keys({ ...theirs, ...mine });
  return Object.fromEntries(
    keys.map((key) => {
      const [my, was] = [mine[key] ?? EMPTY, base[key] ?? EMPTY];
      return [key, same(my, was) ? (theirs[key] ?? EMPTY) : my];
    }),
  );
}

function same(one: TypedCell, other: TypedCell): boolean {
  return one.value === other.value && one.cohort === other.cohort && one.reason === other.reason;
}
