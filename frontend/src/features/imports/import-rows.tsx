/** What becomes of each row of a file, the rows to put right first. */
import {
  IconEqual,
  IconPencil,
  IconPlayerSkipForward,
  IconPlus,
  IconX,
  type Icon,
} from '@tabler/icons-react';

import type { Outcome } from '@/api/generated/directory';
import { DataTable, type Column } from '@/ui/data-table';
import { Tag } from '@/ui/tag';

type ImportRow = {
  readonly line: number;
  readonly name: string;
  /** What else tells the row apart: a URN, an address. */
  readonly mark: string;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly file?: string;
};

type Meaning = {
  readonly word: string;
  readonly icon: Icon;
  readonly tone: 'plain' | 'acts' | 'wrong';
};

const MEANINGS: Readonly<Record<Outcome, Meaning>> = {
  refused: { word: 'To put right', icon: IconX, tone: 'wrong' },
  new: { word: 'New', icon: IconPlus, tone: 'acts' },
  changed: { word: 'Changed', icon: IconPencil, tone: 'acts' },
  unchanged: { word: 'As it was', icon: IconEqual, tone: 'plain' },
  skipped: { word: 'Skipped', icon: IconPlayerSkipForward, tone: 'plain' },
};
const ORDER: readonly Outcome[] = ['refused', 'new', 'changed', 'skipped', 'unchanged'];

function columns(markName: string): readonly Column<ImportRow>[] {
  return [
    { key: 'name', header: 'Name', cell: ({ name }) => name || 'No name' },
    {
      key: 'outcome',
      header: 'What happens',
      onPhone: 'corner',
      cell: ({ outcome }) => {
        const { word, icon, tone } = MEANINGS[outcome];
        return (
          <Tag icon={icon} tone={tone}>
            {word}
          </Tag>
        );
      },
    },
    { key: 'reason', header: 'Why', cell: ({ reason }) => reason || '–' },
    { key: 'mark', header: markName, cell: ({ mark }) => mark },
    {
      key: 'line',
      header: 'Line',
      align: 'end',
      sortBy: ({ line }) => line,
      cell: ({ line }) => line,
    },
  ];
}

type ImportRowsProps = {
  readonly caption: string;
  readonly markName: string;
  readonly rows: readonly ImportRow[];
};

/** Keeps the file's order within each outcome. */
export function ImportRows({ caption, markName, rows }: ImportRowsProps) {
  const sorted = [...rows].sort(
    (one, other) =>
      ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome) || one.line - other.line,
  );
  return (
    <DataTable
      caption={caption}
      columns={columns(markName)}
      rows={sorted}
      rowKey={({ file, line, mark }) => `${file ?? ''}:${String(line)}:${mark}`}
      dense
    />
  );
}
