/** The action book: what is owed, by whom and how late, and how schools answer. */
import { useQuery } from '@tanstack/react-query';

import type { ActionBookView } from '@/api/generated/accountability';
import { todayQuery } from '@/api/today';
import { Card } from '@/ui/card';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, ErrorState, PageSkeleton } from '@/ui/page-states';

import { AwayBanner } from '../column-age';
import { capital, counted } from '../counting';
import { useColumnAges } from '../freshness';
import { actionBookQuery } from '../queries';
import type { Cut } from './asked';
import { BookFigures } from './book-figures';
import { CutLinks } from './cut-links';
import { ShareTable } from './share-table';

const MEETINGS = [{ column: 'actions', source: 'meetings', as_of: null, heard_at: null }];

/** A Head sees the actions of their own school. */
export function ActionBookPage({ by }: { readonly by: Cut }) {
  const { data, error, refetch } = useQuery(actionBookQuery);
  if (!data && error) {
    return (
      <>
        <PageTitle title="Action book" />
        <Card>
          <ErrorState error={error} what="the action book" retry={() => void refetch()} />
        </Card>
      </>
    );
  }
  if (!data) return <PageSkeleton what="the action book" />;
  return <Book book={data} by={by} />;
}

function answer({ counts, oldest_due: oldest }: ActionBookView, today: string | undefined): string {
  if (counts.open === 0 && counts.agreed === 0) return 'No action has been agreed this year';
  if (counts.overdue === 0)
    return `No action is overdue; ${counted(counts.open, 'is', 'are')} open`;
  const late = `${capital(counted(counts.overdue, 'action'))} ${counts.overdue === 1 ? 'is' : 'are'} overdue`;
  if (!oldest || !today || counts.overdue === 1) return late;
  const days = Math.round((Date.parse(today) - Date.parse(oldest)) / 86_400_000);
  return `${late}, the oldest by ${counted(days, 'day')}`;
}

function Book({ book, by }: { readonly book: ActionBookView; readonly by: Cut }) {
  const ages = useColumnAges(MEETINGS);
  const { data: today } = useQuery(todayQuery);
  const empty = book.counts.open === 0 && book.counts.agreed === 0;
  return (
    <>
      <PageTitle
        title={answer(book, today?.date)}
        answer={[today?.words, `Actions of ${book.cycle}`].filter(Boolean).join(' · ')}
      />
      <AwayBanner ages={ages} />
      {empty ? (
        <Card>
          <EmptyState title="Nothing agreed yet">
            Actions come here from meetings, as soon as one is agreed.
          </EmptyState>
        </Card>
      ) : (
        <>
          <BookFigures book={book} />
          <CutLinks current={by} />
          <ShareTable book={book} by={by} />
        </>
      )}
    </>
  );
}
