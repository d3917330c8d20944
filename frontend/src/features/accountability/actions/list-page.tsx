/** The actions behind a number of the book, those due first at the top. */
import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';

import type { ActionRowView } from '@/api/generated/accountability';
import { useNameOf } from '@/api/names';
import { todayQuery } from '@/api/today';
import { Card } from '@/ui/card';
import { LinkButton, TextLink } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, ErrorState, RowsSkeleton } from '@/ui/page-states';

import { AwayBanner } from '../column-age';
import { capital, counted } from '../counting';
import { useColumnAges } from '../freshness';
import { useForumName, usePriorityName, useSchoolName } from '../naming';
import { actionsQuery } from '../queries';
import { ActionTable } from './action-table';
import classes from './actions.module.css';
import { ages, CUTS, shownActions, type ActionsAsked } from './asked';
import { ShowActionLinks } from './show-action-links';

const MEETINGS = [{ column: 'actions', source: 'meetings', as_of: null, heard_at: null }];

/** Read fifty at a time. */
export function ActionListPage({ asked }: { readonly asked: ActionsAsked }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    actionsQuery(asked),
  );
  const { data: today } = useQuery(todayQuery);
  const about = useAbout(asked, today?.cycle ?? '');
  const columnAges = useColumnAges(MEETINGS);
  const actions = data?.pages.flatMap(({ items }) => items);
  const word = shownActions[asked.show];
  return (
    <>
      <PageTitle
        title={titleOf(actions, hasNextPage, asked)}
        answer={[today?.words, about].filter(Boolean).join(' · ')}
        actions={
          <LinkButton to="/accountability/actions" search={{}} variant="default">
            The whole book
          </LinkButton>
        }
      />
      <AwayBanner ages={columnAges} />
      {about ? (
        <p className={classes['within']}>
          <TextLink to="/accountability/actions/list" search={{ show: asked.show }}>
            Show {word.toLowerCase()} of every school and forum
          </TextLink>
        </p>
      ) : null}
      <ShowActionLinks asked={asked} />
      <Card>
        {actions ? <Listed actions={actions} word={word} /> : null}
        {!actions && error ? (
          <ErrorState error={error} what="the actions" retry={() => void refetch()} />
        ) : null}
        {!actions && !error ? <RowsSkeleton what="the actions" /> : null}
        {hasNextPage ? (
          <div className={classes['more']}>
            <Button
              variant="default"
              loading={isFetchingNextPage}
              onClick={() => void fetchNextPage()}
            >
              Show more
            </Button>
          </div>
        ) : null}
      </Card>
    </>
  );
}

function titleOf(
  actions: readonly ActionRowView[] | undefined,
  more: boolean,
  { show, age }: ActionsAsked,
): string {
  const word = age ? `overdue ${ages[age]}` : shownActions[show].toLowerCase();
  if (!actions) return `Actions: ${word}`;
  const many = counted(actions.length, 'action');
  return `${more ? `More than ${many}` : capital(many)} ${word}`;
}

/** What the list is cut to: "SENCOs, Stavermarsh". */
function useAbout(asked: ActionsAsked, cycle: string): string {
  const names = {
    forum: useForumName(),
    school: useSchoolName(),
    owner: useNameOf(),
    priority: usePriorityName(cycle),
  };
  return CUTS.flatMap((cut) => {
    const id = asked[cut];
    return id === undefined ? [] : [names[cut](id)];
  }).join(', ');
}

type ListedProps = { readonly actions: readonly ActionRowView[]; readonly word: string };

function Listed({ actions, word }: ListedProps) {
  if (actions.length === 0) {
    return (
      <EmptyState title={`${word}: none`}>No action is counted here at the moment.</EmptyState>
    );
  }
  return <ActionTable actions={actions} caption={`Actions: ${word}`} />;
}
