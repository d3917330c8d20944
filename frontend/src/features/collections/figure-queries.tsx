/** What the specialist asked about one figure, and the school's answer. */
import { Button } from '@mantine/core';
import { useState } from 'react';

import { useNameOf } from '@/api/names';
import type { Group, ReturnQueryView, ReturnView } from '@/api/generated/performance';
import { SayForm } from '@/session/say-form';
import { dayAndClock } from '@/ui/dates';
import { Tag } from '@/ui/tag';

import classes from './figures.module.css';
import { useCollectionChange } from './queries';

type FigureQueriesProps = {
  readonly view: ReturnView;
  readonly measure: string;
  readonly group: Group;
};

/** Oldest first. */
export function FigureQueries({ view, measure, group }: FigureQueriesProps) {
  const about = view.queries.filter((one) => one.measure === measure && one.group === group);
  return about.map((query) => <FigureQuery key={query.id} view={view} query={query} />);
}

type FigureQueryProps = { readonly view: ReturnView; readonly query: ReturnQueryView };

function FigureQuery({ view, query }: FigureQueryProps) {
  const nameOf = useNameOf();
  const { send, look } = useCollectionChange();
  const [answering, setAnswering] = useState(false);
  return (
    <div className={classes['query']} data-open={query.open || undefined}>
      <p>
        <strong>{nameOf(query.asked_by)} asks:</strong> {query.words}{' '}
        {query.open ? <Tag tone="acts">Waits for an answer or another figure</Tag> : null}
        {query.corrected ? <Tag>Figure changed since</Tag> : null}
      </p>
      {query.answer ? (
        <p>
          <strong>{nameOf(query.answered_by)}:</strong> {query.answer}{' '}
          <small>{query.answered_at ? dayAndClock(query.answered_at) : ''}</small>
        </p>
      ) : null}
      {view.may_write && query.answer === null && !answering ? (
        <Button
          size="sm"
          variant="default"
          onClick={() => {
            setAnswering(true);
          }}
        >
          Answer
        </Button>
      ) : null}
      {answering ? (
        <SayForm
          draftKey={`return/${view.id}/answer/${query.id}`}
          label="Your answer"
          hint="The data specialist reads it, and those who may read this return"
          submit="Send answer"
          send={async (words) => {
            await send({
              method: 'POST',
              path: `/returns/${view.id}/queries/${query.id}/answer`,
              body: { words },
              version: view.version,
            });
          }}
          onLook={look}
          onClose={() => {
            setAnswering(false);
          }}
        />
      ) : null}
    </div>
  );
}
