/** Where a value stands between two ends, in per cent of the way: charts need no width to be drawn. */
import type { Unit } from '../amounts';

/** `step` is how far apart its round marks are. */
export type Scale = { readonly low: number; readonly high: number; readonly step: number };

/** The roundest step that divides a span into about so many parts: 1, 2 or 5 times a power of ten. */
function roundStep(span: number, parts: number): number {
  const rough = span / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10;
  return times * power;
}

/** 0.6 rather than 0.6000000000000001. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Both ends moved out to round numbers. */
function rounded(low: number, high: number, parts = 4): Scale {
  const step = roundStep(high - low || 1, parts);
  const [from, to] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  return { low: tidy(from * step), high: tidy(to * step), step };
}

/** For bars: from nought, or around it for progress; a scaled score has fixed ends (80 to 120). */
export function scaleForBars(values: readonly number[], unit: Unit): Scale {
  if (unit === 'scaled-score') return { low: 80, high: 120, step: 10 };
  const furthest = Math.max(...values.map(Math.abs), unit === 'progress' ? 0.5 : 1);
  if (unit === 'progress') {
    const { high, step } = rounded(0, furthest, 2);
    return { low: -high, high, step };
  }
  const { high, step } = rounded(0, furthest);
  return { low: 0, high: unit === 'percent' ? Math.min(high, 100) : high, step };
}

/** For lines: round ends around what was, since a line says how it moved and not how much it is. */
export function scaleForLines(values: readonly number[], unit: Unit): Scale {
  if (values.length === 0) return { low: 0, high: 1, step: 1 };
  const least = unit === 'progress' ? 0.4 : 4;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const short = Math.max(0, least - (high - low)) / 2;
  const { low: from, high: to, step } = rounded(low - short, high + short, 3);
  const never = unit === 'progress' ? from : Math.max(0, from);
  return { low: never, high: unit === 'percent' ? Math.min(to, 100) : to, step };
}

/** How far along, 0 to 100. */
export function along({ low, high }: Pick<Scale, 'low' | 'high'>, value: number): number {
  return ((value - low) / (high - low)) * 100;
}

/** The round values to mark, the lower end among them. */
export function ticks({ low, high, step }: Scale): readonly number[] {
  const count = Math.floor((high - low) / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, at) => tidy(low + at * step));
}

/** Moves labels apart that would lie on one another; keeps their order and stays inside the height. */
export function spread(
  wanted: readonly number[],
  apart: number,
  height: number,
): readonly number[] {
  const order = wanted.map((_, at) => at).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let free = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    placed[at] = Math.max(wanted[at] ?? 0, free);
    free = (placed[at] ?? 0) + apart;
  }
  let room = height;
  for (const at of order.toReversed()) {
    placed[at] = Math.min(placed[at] ?? 0, room);
    room = (placed[at] ?? 0) - apart;
  }
  return placed;
}
