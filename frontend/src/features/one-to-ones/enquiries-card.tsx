/** Lines of enquiry with one school's Head: asked, answered, closed (R53). */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { EnquiryView } from '@/api/generated/meetings';
import { may, useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { counted, countedWithin } from '@/ui/counting';
import { fetched } from '@/ui/fetched';
import { EmptyState, RowsSkeleton } from '@/ui/page-states';
import { Questions } from '@/ui/question';

import { EnquiryItem } from './enquiry-item';
import { enquiriesQuery } from './queries';

const OpenForm = fetched('the form', async () => (await import('./open-form')).default);

/** Open ones first; it is on the agenda of the next 1:1 within a second. */
export function EnquiriesCard({ schoolId }: { readonly schoolId: string }) {
  const { data: every } = useQuery(enquiriesQuery);
  const opens = may(useSession(), 'meetings.write-enquiry');
  const [asking, setAsking] = useState(false);
  const mine = every?.filter((one) => one.school_id === schoolId);
  const open = mine?.filter(({ outcome }) => outcome === null) ?? [];
  const closed = mine?.filter(({ outcome }) => outcome !== null) ?? [];
  return (
    <Card
      title="Lines of enquiry"
      finding={mine ? finding(open) : null}
      aside={
        opens && !asking ? (
          <Button
            variant="default"
            size="sm"
            onClick={() => {
              setAsking(true);
            }}
          >
            Open a line of enquiry
          </Button>
        ) : null
      }
    >
      {asking ? (
        <OpenForm
          schoolId={schoolId}
          onClose={() => {
            setAsking(false);
          }}
        />
      ) : null}
      {!mine ? (
        <RowsSkeleton what="lines of enquiry" rows={2} />
      ) : mine.length === 0 && !asking ? (
        <EmptyState title="Nothing is being asked">
          {opens
            ? 'One question to the Head; it goes onto the agenda of the next 1:1.'
            : 'When the Chief Executive asks a question, it appears here and on the next agenda.'}
        </EmptyState>
      ) : (
        <Questions label="Lines of enquiry">
          {[...open, ...closed].map((enquiry) => (
            <EnquiryItem key={enquiry.id} enquiry={enquiry} />
          ))}
        </Questions>
      )}
    </Card>
  );
}

function finding(open: readonly EnquiryView[]): string {
  if (open.length === 0) return 'None is open.';
  const waiting = open.filter(({ answers }) => answers.length === 0).length;
  const asked = counted(open.length, 'is open', 'are open');
  return waiting === 0
    ? `${asked}, each with an answer.`
    : `${asked}, ${countedWithin(waiting, 'still', 'still')} without an answer.`;
}
