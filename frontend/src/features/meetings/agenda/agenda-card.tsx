/** The agenda, item by item, with what other facts put on it and what was said. */
import { Button } from '@mantine/core';
import { IconArrowsSort } from '@tabler/icons-react';
import { useState } from 'react';

import type { MeetingView } from '@/api/generated/meetings';
import { useKeptDrafts } from '@/session/use-kept-drafts';
import { Card } from '@/ui/card';
import { fetched } from '@/ui/fetched';
import { EmptyState } from '@/ui/page-states';

import classes from './agenda.module.css';
import { AgendaItem } from './agenda-item';
import { Proposals } from './proposals';

const ArrangeList = fetched('the agenda', async () => (await import('./arrange-list')).ArrangeList);

type AgendaCardProps = { readonly meeting: MeetingView; readonly today: string };

/** Items whose minutes were left unsent open by themselves. */
export function AgendaCard({ meeting, today }: AgendaCardProps) {
  const [arranging, setArranging] = useState(false);
  const begun = useKeptDrafts(`meeting/${meeting.id}/minutes/`);
  const { agenda, may, proposals, state } = meeting;
  const apart = proposals.filter(({ item_id: item }) => item === null);
  return (
    <Card
      title={may.minute ? 'Agenda and minutes' : 'Agenda'}
      finding={readers(meeting)}
      aside={
        may.write && state !== 'cancelled' && !arranging ? (
          <Button
            variant="default"
            size="sm"
            leftSection={<IconArrowsSort size={18} aria-hidden="true" />}
            onClick={() => {
              setArranging(true);
            }}
          >
            Arrange agenda
          </Button>
        ) : null
      }
    >
      {arranging ? (
        <ArrangeList
          meeting={meeting}
          onDone={() => {
            setArranging(false);
          }}
        />
      ) : (
        <>
          {agenda.length === 0 && apart.length === 0 ? (
            <EmptyState title="Nothing is on the agenda">
              {may.write
                ? 'Add the first item with “Arrange agenda”.'
                : 'Whoever leads the agenda adds items to it.'}
            </EmptyState>
          ) : null}
          <ol className={classes['items']}>
            {agenda.map((item) => (
              <AgendaItem
                key={item.id}
                {...{ meeting, item, today }}
                begun={begun?.has(`meeting/${meeting.id}/minutes/${item.id}`) ?? false}
              />
            ))}
          </ol>
          {apart.length > 0 ? (
            <section className={classes['apart']} aria-label="Also before this meeting">
              <h3 className={classes['title']}>Also before this meeting</h3>
              <Proposals {...{ meeting, today }} proposals={apart} />
            </section>
          ) : null}
        </>
      )}
    </Card>
  );
}

function readers({ may, published_at: published, kind, state }: MeetingView): string | undefined {
  if (kind === 'one-to-one') return 'Nothing said in a 1:1 is written here';
  if (may.minute) {
    return published
      ? 'Members read what you put right at once'
      : 'Members read it once it is published';
  }
  if (state === 'held' && !may.read_minutes) return 'The minutes are not published yet';
  return undefined;
}
