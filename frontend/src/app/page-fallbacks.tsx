/** What stands in for a page that is coming, that failed, or that is not there. */
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';

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
  return (
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
