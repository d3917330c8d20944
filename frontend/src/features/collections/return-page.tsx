/** /returns/…: filled in by the school, looked at by the data specialist, read by those who may. */
import { useSuspenseQuery } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { useState } from 'react';

import { schoolsQuery } from '@/api/schools';
import { may, useSession } from '@/session/session';
import { fetched } from '@/ui/fetched';
import { TextLink } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import classes from './collections.module.css';
import { returnQuery } from './queries';
import { Late, ReturnState } from './return-state';
import { lateInWords, standsInWords } from './words';

const ReturnForm = fetched('the return', async () => (await import('./return-form')).ReturnForm);
const ReturnLook = fetched('the return', async () => (await import('./return-look')).ReturnLook);

/** The specialist looks first, and may fill in what a school cannot. */
export function ReturnPage({ returnId }: { readonly returnId: string }) {
  const { data: view } = useSuspenseQuery(returnQuery(returnId));
  const { data: schools } = useSuspenseQuery(schoolsQuery);
  const session = useSession();
  const runs = may(session, 'performance.run-collection');
  const [filling, setFilling] = useState(false);
  const school = schools.find(({ id }) => id === view.school_id)?.name ?? 'The school';
  const fills = view.may_write && (!runs || filling);
  const late = lateInWords(view.late_days);
  const open = view.queries.filter((query) => query.open).length;
  return (
    <>
      <PageTitle
        title={`${view.collection_name}: ${school}`}
        answer={fills ? standsInWords(view.state, view.due, open) : lookInWords(view, school)}
        actions={
          view.may_write && runs ? (
            <Button
              variant="default"
              onClick={() => {
                setFilling(!filling);
              }}
            >
              {filling ? 'Back to looking' : 'Fill in for the school'}
            </Button>
          ) : null
        }
      />
      <div className={classes['standing']}>
        <ReturnState state={view.state} />
        {late ? <Late words={late} /> : null}
        <span>Figures of {view.year}</span>
        <TextLink to="/collections/$collectionId" params={{ collectionId: view.collection_id }}>
          {view.collection_name}
        </TextLink>
      </div>
      <Stack>{fills ? <ReturnForm view={view} /> : <ReturnLook view={view} />}</Stack>
    </>
  );
}

type Look = { readonly state: string; readonly filled: number; readonly asked: number };

function lookInWords({ state, filled, asked }: Look, school: string): string {
  switch (state) {
    case 'awaited':
      return `${school} has filled in ${String(filled)} of ${String(asked)} figures so far.`;
    case 'submitted':
      return `${school} has sent ${String(asked)} figures: query what needs a word, or accept them.`;
    case 'queried':
      return `${school} has questions to answer before it sends the return again.`;
    case 'returned':
      return `${school} has the return back to put it right.`;
    case 'accepted':
      return 'Accepted, and not yet in the comparison.';
    default:
      return 'Published: these figures are in the comparison.';
  }
}
