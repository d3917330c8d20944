/** Imports in the words of a school. */
import {
  IconArrowBackUp,
  IconCircleCheck,
  IconEye,
  IconHourglass,
  IconShieldX,
} from '@tabler/icons-react';

import type { Dataset, ImportState, ImportView, Status } from '@/api/generated/performance';
import { counted, countedWithin, listed } from '@/ui/counting';
import { day } from '@/ui/dates';

export const STATES = {
  waiting: { word: 'Waits for its file', icon: IconHourglass, tone: 'plain' },
  reading: { word: 'Being read', icon: IconHourglass, tone: 'plain' },
  'needs-answers': { word: 'Has a question', icon: IconEye, tone: 'acts' },
  previewed: { word: 'To be looked at', icon: IconEye, tone: 'acts' },
  committed: { word: 'In force', icon: IconCircleCheck, tone: 'plain' },
  undone: { word: 'Taken back', icon: IconArrowBackUp, tone: 'plain' },
  refused: { word: 'Refused', icon: IconShieldX, tone: 'plain' },
} as const satisfies Record<ImportState, object>;

export const STATUSES: Readonly<Record<Status, string>> = {
  'school-reported': 'School-reported',
  provisional: 'Provisional',
  revised: 'Revised',
  final: 'Final',
};

const DATASETS: Readonly<Record<Dataset, string>> = {
  ks2: 'Key stage 2',
  ks4: 'Key stage 4',
  '16-18': '16 to 18',
  absence: 'Absence',
  suspensions: 'Suspensions',
  context: 'Context',
};

/** "Key stage 4, 2024-25 and 2025-26"; what was read of an Ofsted file has no data set. */
export function whatOf({ file }: ImportView): string {
  if (!file) return '';
  const sets = file.datasets.map((one) => DATASETS[one]);
  return [listed(sets) || (file.layout ?? ''), listed(file.years)].filter(Boolean).join(', ');
}

function changes({ schools }: ImportView): string {
  const sum = (of: (one: ImportView['schools'][number]) => number) =>
    schools.reduce((before, one) => before + of(one), 0);
  const [fresh, changed, inspections] = [
    sum((one) => one.new),
    sum((one) => one.changed),
    sum((one) => one.inspections),
  ];
  const words = [
    fresh > 0 ? countedWithin(fresh, 'new figure') : '',
    changed > 0 ? countedWithin(changed, 'changed figure') : '',
    inspections > 0 ? countedWithin(inspections, 'inspection') : '',
  ].filter(Boolean);
  const what = listed(words) || 'nothing new';
  return `${what} for ${countedWithin(schools.length, 'school')}`;
}

/** The sentence at the top of an import's page. */
export function answerOf(seen: ImportView): string {
  const { state, same_as: same, rejection, refused, schools } = seen;
  switch (state) {
    case 'waiting':
      return 'This import waits for its file.';
    case 'reading':
      return `${counted(seen.rows_read, 'row')} read so far; nothing is changed yet.`;
    case 'needs-answers':
      return seen.file?.needs.includes('columns')
        ? 'Its columns are not known yet: say once what they mean, and it is read.'
        : 'It does not say all that is needed: say it, and it is read.';
    case 'previewed':
      if (same) return 'This file is in force already: taking it over would change nothing.';
      return schools.length > 0 || seen.areas.length > 0
        ? `It would bring ${changes(seen)}. Nothing is changed yet.`
        : 'It says nothing about a school of the trust.';
    case 'committed':
      return `It brought ${changes(seen)}, on ${day(seen.committed_at ?? '')}.`;
    case 'undone':
      return `Everything it brought was taken back on ${day(seen.undone_at ?? '')}.`;
    case 'refused':
      return rejection === 'pupil-level'
        ? 'The file was about single pupils: it was refused, and nothing of it was kept.'
        : `The file could not be read: ${refused ?? 'it is not one we know'}.`;
  }
}

/** "96 kB", "104 MB". */
export function size(bytes: number): string {
  return bytes < 1_000_000
    ? `${String(Math.max(1, Math.round(bytes / 1_000)))} kB`
    : `${String(Math.round(bytes / 1_000_000))} MB`;
}

/** The academic years a file may be about, this one first. */
export function recentYears(first: number, count = 12): readonly string[] {
  return Array.from({ length: count }, (_, back) => {
    const begins = first - back;
    return `${String(begins)}-${String((begins + 1) % 100).padStart(2, '0')}`;
  });
}
