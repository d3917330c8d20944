/** Says that the session ended in the middle of work, and that nothing typed is lost. */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';

import { sessionQuery } from '@/session/session';
import { Dialog } from '@/ui/dialog';

/** The page stays behind it, so the person can still read what they wrote. */
export default function SessionEndedNotice() {
  const router = useRouter();
  const queries = useQueryClient();
  const signInAgain = async () => {
    const back = router.state.location.href;
    await router.navigate({ to: '/sign-in', search: { back } });
    queries.setQueryData(sessionQuery.queryKey, null);
  };
  return (
    <Dialog
      title="Your session has ended"
      opened
      onClose={() => {
        void signInAgain();
      }}
      size="md"
    >
      <p>Sign in again to go on. What you typed on this page is kept on this device.</p>
      <Button
        data-autofocus
        onClick={() => {
          void signInAgain();
        }}
      >
        Sign in again
      </Button>
    </Dialog>
  );
}
