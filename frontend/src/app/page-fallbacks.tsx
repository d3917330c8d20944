/** What stands in for a page that is coming, that failed, or that is not there. */
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';

import { Problem } from '@/api/problem';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { EmptyState, ErrorState, PageSkeleton } from '@/ui/page-states';

/** Shown once a page has taken long enough to be noticed. */
export function PagePending() {
  return <PageSkeleton what="the page" />;
}

/** The failure of one page; the shell around it keeps working. */
export function PageFailed({ error }: ErrorComponentProps) {
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  if (error instanceof Problem && (error.status === 403 || error.status === 404)) {
    return <PageNotTheirs />;
  }
  return (
    <>
      <PageTitle title="This page did not open" />
      <Card>
        <ErrorState
          error={error}
          what="this page"
          retry={() => {
            reset();
            void router.invalidate();
          }}
        />
      </Card>
    </>
  );
}

/** What this person may not read looks like what is not there, so that nobody learns which it is. */
export function PageNotTheirs() {
  return (
    <>
      <PageTitle title="This page is not here for you" />
      <Card>
        <EmptyState
          title="Nothing here to show you"
          action={<LinkButton to="/">Go to your home page</LinkButton>}
        >
          It may have been taken away, or your role may not include it.
        </EmptyState>
      </Card>
    </>
  );
}

/** An address nothing answers to. */
export function PageMissing() {
  return (
    <>
      <PageTitle title="This page is not here" />
      <Card>
        <EmptyState
          title="Nothing at this address"
          action={<LinkButton to="/">Go to your home page</LinkButton>}
        >
          The page may have moved, or the address may have been cut short when it was copied.
        </EmptyState>
      </Card>
    </>
  );
}
