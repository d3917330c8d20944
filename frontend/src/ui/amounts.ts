/** Figures about schools in words: a value with its unit, or why there is none (R94-R97). */

export type Unit = 'percent' | 'points' | 'progress' | 'scaled-score' | 'per-100-pupils' | 'pupils';

/** What a value counts and how exactly it is told; the services' measures fit. */
export type Measured = {
  readonly name: string;
  readonly unit: Unit;
  readonly decimals: number;
};

/** One cell as the services give it: a value or a mark, never both. */
export type FigureCell = {
  readonly value: number | null;
  readonly mark: keyof typeof MARKS | null;
  readonly cohort: number | null;
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
  readonly source: keyof typeof SOURCES;
  readonly status: keyof typeof SETTLED;
  readonly as_at: string;
  /** Set where it is the figure of the school before this one. */
  readonly of_urn?: string | null | undefined;
};

/** A cell's value; null where there is no cell, or a mark in it. */
export function valueOf(cell: FigureCell | null | undefined): number | null {
  return cell?.value ?? null;
}

/** Why there is no value, in full; the chip has the first words alone. */
export const MARKS = {
  suppressed: 'Suppressed: fewer than 6 pupils, or it would give them away',
  'no-entries': 'No entries',
  'not-published': 'Not published',
  'not-applicable': 'Does not apply to this school',
  'low-coverage': 'Coverage too low to tell',
  'not-available': 'Not available',
} as const;

/** Who published a figure. */
export const SOURCES = {
  dfe: 'Department for Education',
  ofsted: 'Ofsted',
  register: 'Get Information about Schools',
  school: 'the school itself',
} as const;

/** How settled a figure is. */
export const SETTLED = {
  'school-reported': 'School-reported',
  provisional: 'Provisional',
  revised: 'Revised',
  final: 'Final',
} as const;

const AFTER: Readonly<Record<Unit, string>> = {
  percent: '%',
  points: '',
  progress: '',
  'scaled-score': '',
  'per-100-pupils': ' per 100',
  pupils: '',
};

/** "1,310", "51.8": with a real minus sign, and the zeros that say how exact it is. */
function plain(value: number, decimals: number): string {
  const written = Math.abs(value).toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const nothing = Number(Math.abs(value).toFixed(decimals)) === 0;
  return value < 0 && !nothing ? `−${written}` : written;
}

/** Progress scores stand around 0 and always carry their sign. */
function signed(value: number, decimals: number): string {
  const written = plain(value, decimals);
  return Number(value.toFixed(decimals)) > 0 ? `+${written}` : written;
}

/** "55%", "51.8", "−0.47", "5.1 per 100". */
export function amount(value: number, { unit, decimals }: Omit<Measured, 'name'>): string {
  const written = unit === 'progress' ? signed(value, decimals) : plain(value, decimals);
  return `${written}${AFTER[unit]}`;
}

/** "9.4 points", "12 percentage points": how far two values are apart, never with a sign. */
export function apart(value: number, { unit, decimals }: Omit<Measured, 'name'>): string {
  const written = plain(Math.abs(value), decimals);
  if (unit === 'percent') return `${written} percentage ${written === '1' ? 'point' : 'points'}`;
  if (unit === 'pupils') return `${written} ${written === '1' ? 'pupil' : 'pupils'}`;
  if (unit === 'per-100-pupils') return `${written} per 100 pupils`;
  return `${written} ${written === '1' ? 'point' : 'points'}`;
}

/** "+2.1 points", "−0.3 per 100", "no change": how far a value moved. */
export function change(value: number, { unit, decimals }: Omit<Measured, 'name'>): string {
  const written = signed(value, decimals);
  if (Number(value.toFixed(decimals)) === 0) return 'no change';
  if (unit === 'per-100-pupils') return `${written} per 100`;
  return `${written} ${unit === 'pupils' ? 'pupils' : 'points'}`;
}

/** Why a cell is without a value, with the year's own reason where the measure has one. */
export function whyNone(cell: FigureCell | null, why: string | null | undefined): string | null {
  if (cell && cell.value !== null) return null;
  // A file marks such a year "does not apply" or "not published": the reason says more (R95).
  if (why && cell?.mark !== 'suppressed') return lead(why);
  return cell?.mark ? MARKS[cell.mark] : 'No figure';
}

/** "no KS2 baseline" reads "Not available: no KS2 baseline", however it was written. */
function lead(why: string): string {
  const [first = '', ...rest] = why;
  if (/^not (available|published)/u.test(why)) return `${first.toUpperCase()}${rest.join('')}`;
  return `Not available: ${why}`;
}
