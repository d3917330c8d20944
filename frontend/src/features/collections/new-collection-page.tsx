/** /collections/new: opening a window. */
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { todayQuery } from '@/api/today';
import { Card } from '@/ui/card';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { NewCollectionForm } from './new-collection-form';

/** The agreed headlines are proposed; nothing forces a common scale on anybody. */
export function NewCollectionPage() {
  const { data: today } = useSuspenseQuery(todayQuery);
  const navigate = useNavigate();
  return (
    <>
      <PageTitle
        title="Open a collection"
        answer="Each school you ask has a return to fill in, and sees when it is due."
      />
      <Stack as="narrow">
        <Card>
          <NewCollectionForm
            today={today.date}
            onOpened={(collectionId) =>
              navigate({ to: '/collections/$collectionId', params: { collectionId } })
            }
            onCancel={() => void navigate({ to: '/collections' })}
          />
        </Card>
      </Stack>
    </>
  );
}
