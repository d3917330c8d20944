/** The book in four numbers, and what is overdue by its age; each opens its actions. */
import type { ActionBookView, ShowActions } from '@/api/generated/accountability';
import { Figure, Figures } from '@/ui/figure';
import { TextLink } from '@/ui/link';

import drill from '../drill/drill.module.css';
import { ages } from './asked';

function percent(value: number | null): string {
  return value === null ? '–' : `${String(value)}%`;
}

function Opening({
  show,
  children,
}: {
  readonly show: ShowActions;
  readonly children: string | number;
}) {
  return (
    <TextLink to="/accountability/actions/list" search={{ show }}>
      {children}
    </TextLink>
  );
}

/** Shares are of the actions answered. */
export function BookFigures({ book }: { readonly book: ActionBookView }) {
  const { counts } = book;
  const takenUp = counts.adopted + counts.adapted;
  return (
    <>
      <Figures>
        <Figure label="Overdue" note={`of ${String(counts.open)} open`}>
          <Opening show="overdue">{counts.overdue}</Opening>
        </Figure>
        <Figure
          label="Taken up by schools"
          note={`${String(takenUp)} of ${String(takenUp + counts.declined)} answered, ${String(counts.adapted)} adapted`}
        >
          <Opening show="adopted">{percent(counts.percent_adopted)}</Opening>
        </Figure>
        <Figure label="Declined" note={`${String(counts.declined)} with a reason`}>
          <Opening show="declined">{percent(counts.percent_declined)}</Opening>
        </Figure>
        <Figure label="Waiting for an answer" note={`of ${String(counts.agreed)} agreed this year`}>
          <Opening show="unanswered">{counts.unanswered}</Opening>
        </Figure>
      </Figures>
      {counts.overdue > 0 ? (
        <ul className={drill['filters']} aria-label="Overdue by age">
          {book.ages
            .filter(({ overdue }) => overdue > 0)
            .map(({ age, overdue }) => (
              <li key={age}>
                <TextLink to="/accountability/actions/list" search={{ show: 'overdue', age }}>
                  Overdue {ages[age]} <strong>{overdue}</strong>
                </TextLink>
              </li>
            ))}
        </ul>
      ) : null}
    </>
  );
}
