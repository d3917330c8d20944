/** Who is signed in, under which hat, and the way out. */
import { UnstyledButton } from '@mantine/core';
import { IconLogout, IconUser } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useId } from 'react';

import { titleOf } from '@/session/roles';
import { sessionQuery, useSession } from '@/session/session';
import { signOut } from '@/session/sign-out';

import { initials } from './initials';
import classes from './person-menu.module.css';

/** Signing out forgets every answer kept in memory, so the next person starts from nothing. */
export function PersonMenu() {
  const session = useSession();
  const queries = useQueryClient();
  const router = useRouter();
  const id = useId();
  const leaving = useMutation({
    mutationFn: () => signOut(session),
    onSuccess: async () => {
      queries.setQueryData(sessionQuery.queryKey, null);
      await router.navigate({ to: '/sign-in' });
      queries.clear();
    },
  });
  const { name, email } = session.person;
  return (
    <>
      <UnstyledButton
        className={classes['button'] ?? ''}
        popoverTarget={id}
        aria-label={`Your account: ${name}, ${titleOf(session.hat)}`}
      >
        {initials(name)}
      </UnstyledButton>
      <div id={id} popover="auto" className={classes['panel']}>
        <p className={classes['who']}>
          <strong>{name}</strong>
          <span>{titleOf(session.hat)}</span>
          {email ? <span>{email}</span> : null}
        </p>
        <Link
          to="/account"
          className={classes['leave']}
          onClick={({ currentTarget }) => {
            currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
          }}
        >
          <IconUser size={18} aria-hidden="true" />
          About me
        </Link>
        <UnstyledButton
          className={classes['leave'] ?? ''}
          disabled={leaving.isPending}
          onClick={() => {
            leaving.mutate();
          }}
        >
          <IconLogout size={18} aria-hidden="true" />
          Sign out
        </UnstyledButton>
        <p role="alert" className={classes['trouble']}>
          {leaving.error ? `You are still signed in. ${leaving.error.message}` : null}
        </p>
      </div>
    </>
  );
}
