/** What stands in place of every table here until the trust has its first school. */
import { may, useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link';
import { EmptyState } from '@/ui/page-states';

/** Whoever can bring schools in is led to where that is done. */
export function NoSchools() {
  const setsUp = may(useSession(), 'directory.manage-schools');
  return (
    <Card>
      <EmptyState
        title="No schools yet"
        action={setsUp ? <LinkButton to="/welcome">See what is left to set up</LinkButton> : null}
      >
        Schools appear here as soon as they are added to the directory.
      </EmptyState>
    </Card>
  );
}
