/** /data/imports/$importId: what a file would change, and taking it over or back. */
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import type { ImportView } from '@/api/generated/performance';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link';
import { EmptyState, StaleBanner } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { Answers } from './answers';
import { Decision } from './decision';
import { HowItWasRead } from './how-it-was-read';
import { PupilsRefused } from './pupils-refused';
import { importQuery } from './queries';
import { SchoolChanges } from './school-changes';
import { ToLookAt } from './to-look-at';
import { answerOf } from './words';

type ImportPageProps = { readonly importId: string; readonly onGone: () => void };

const ANOTHER = (
  <LinkButton to="/data/imports/new" variant="default">
    Choose another file
  </LinkButton>
);

/** Each state has its own next step; what was found stands below it. */
export function ImportPage({ importId, onGone }: ImportPageProps) {
  const { data: seen, isRefetchError, dataUpdatedAt } = useSuspenseQuery(importQuery(importId));
  return (
    <>
      <PageTitle title={seen.file_name ?? 'Import'} answer={answerOf(seen)} />
      {isRefetchError ? <StaleBanner asOf={new Date(dataUpdatedAt)} /> : null}
      <Stack>
        {step(seen, onGone)}
        {seen.file?.needs.length === 0 ? (
          <>
            <SchoolChanges seen={seen} />
            <ToLookAt importId={seen.id} file={seen.file} />
            <HowItWasRead file={seen.file} areas={seen.areas} />
          </>
        ) : null}
      </Stack>
    </>
  );
}

function step(seen: ImportView, onGone: () => void): ReactNode {
  switch (seen.state) {
    case 'needs-answers':
      return <Answers key={seen.version} seen={seen} />;
    case 'refused':
      return seen.rejection === 'pupil-level' ? (
        <>
          <PupilsRefused />
          <div>{ANOTHER}</div>
        </>
      ) : (
        <Card>
          <EmptyState title="Nothing of it was kept" action={ANOTHER}>
            {seen.refused ?? 'The file could not be read.'}
          </EmptyState>
        </Card>
      );
    case 'waiting':
      return (
        <Card>
          <EmptyState title="No file has come" action={ANOTHER}>
            The sending was cut off. Nothing of the file was kept, so choose it once more.
          </EmptyState>
        </Card>
      );
    case 'reading':
      return null;
    default:
      return <Decision seen={seen} onGone={onGone} />;
  }
}
