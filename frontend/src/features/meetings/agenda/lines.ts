/** An agenda as it is being put into order. */
import type { AgendaItemView, AgendaLine, MeetingView } from '@/api/generated/meetings';

export type Line = {
  /** Null until the service has it. */
  readonly id: string | null;
  readonly title: string;
  /** Standing and minuted items stay. */
  readonly stays: boolean;
  /** A standing item keeps its title. */
  readonly named: boolean;
};

export function linesOf(agenda: readonly AgendaItemView[]): readonly Line[] {
  return agenda.map(({ id, title, standing, minutes_version: written, minutes }) => ({
    id,
    title,
    stays: standing !== null || (written > 0 && minutes !== ''),
    named: standing !== null,
  }));
}

/** The same lines with one moved up (-1) or down (1); at the ends nothing moves. */
export function moved(lines: readonly Line[], at: number, by: -1 | 1): readonly Line[] {
  const line = lines[at];
  const other = lines[at + by];
  if (!line || !other) return lines;
  return lines.with(at, other).with(at + by, line);
}

export function agendaBody(lines: readonly Line[]): { readonly items: readonly AgendaLine[] } {
  return { items: lines.map(({ id, title }) => ({ id, title })) };
}

/** What another's change of the agenda would change. */
export function agendaPart({ agenda }: MeetingView): unknown {
  return agenda.map(({ id, title }) => [id, title]);
}
