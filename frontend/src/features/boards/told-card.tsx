/** What a board was told, the latest first; whoever may records and takes back. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { BoardView } from '@/api/generated/meetings';
import { useNameOf } from '@/api/names';
import { todayQuery } from '@/api/today';
import { Card } from '@/ui/card';
import { day } from '@/ui/dates';
import { fetched } from '@/ui/fetched';
import { RowsSkeleton } from '@/ui/page-states';
import { Tag } from '@/ui/tag';

import classes from './told.module.css';
import { presentationsQuery, updatesQuery, useBoardChange } from './queries';
import { ofTrustees, toldInWords } from './words';

const ToldForm = fetched('the form', async () => (await import('./told-form')).default);

type Told = {
  readonly id: string;
  readonly version: number;
  readonly words: string;
  readonly given_on: string;
  readonly given_by: string;
  readonly withdrawn: boolean;
  readonly may_correct: boolean;
};

function useTold(board: BoardView): readonly Told[] | undefined {
  const trustees = ofTrustees(board);
  const { data: given } = useQuery({ ...presentationsQuery(board.id), enabled: !trustees });
  const { data: updates } = useQuery({ ...updatesQuery, enabled: trustees });
  return trustees
    ? updates?.map((one) => ({ ...one, words: one.summary }))
    : given?.map((one) => ({ ...one, words: one.title }));
}

/** What was withdrawn stays, struck out, and counts for nothing. */
export function ToldCard({ board }: { readonly board: BoardView }) {
  const told = useTold(board);
  const { data: today } = useQuery(todayQuery);
  const [recording, setRecording] = useState(false);
  const trustees = ofTrustees(board);
  return (
    <Card
      title={trustees ? 'Updates to the trustees' : 'Presentations to this board'}
      finding={`${toldInWords(board)}.`}
      aside={
        board.may_record && !recording && today ? (
          <Button
            variant="default"
            size="sm"
            onClick={() => {
              setRecording(true);
            }}
          >
            {trustees ? 'Record an update' : 'Record a presentation'}
          </Button>
        ) : null
      }
    >
      {recording && today ? (
        <ToldForm
          board={board}
          today={today.date}
          onClose={() => {
            setRecording(false);
          }}
        />
      ) : null}
      {told ? <List told={told} trustees={trustees} /> : <RowsSkeleton what="the list" rows={2} />}
    </Card>
  );
}

type ListProps = { readonly told: readonly Told[]; readonly trustees: boolean };

function List({ told, trustees }: ListProps) {
  const nameOf = useNameOf();
  const { send } = useBoardChange();
  const path = trustees ? 'trustees-updates' : 'presentations';
  return (
    <ul className={classes['told']} aria-label="Told so far">
      {told.map(({ id, version, words, given_on: on, given_by: by, ...one }) => (
        <li key={id} data-withdrawn={one.withdrawn || undefined}>
          <p>{words}</p>
          <div className={classes['when']}>
            {day(on)}, {nameOf(by)} {one.withdrawn ? <Tag>Withdrawn</Tag> : null}
            {one.may_correct ? (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`Withdraw “${words}”`}
                onClick={() =>
                  void send({ method: 'POST', path: `/${path}/${id}/withdraw`, version })
                }
              >
                Withdraw
              </Button>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
