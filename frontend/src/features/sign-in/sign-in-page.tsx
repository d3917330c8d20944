/** The way in: an account of the trust's own, the trust's identity provider, or a demo person. */
import { Button } from '@mantine/core';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';

import { PageTitle } from '@/ui/page-title';

import { DemoPeople } from './demo-people';
import { LocalAccountForm } from './local-account-form';
import { signInOptionsQuery, type SignInOptions } from './queries';
import classes from './sign-in-page.module.css';

/** One sentence that says what to do here. */
function answer({ oidc, local, demo_people: people }: SignInOptions): string {
  if (people.length > 0) return 'This is a demonstration trust: choose somebody to enter as.';
  if (oidc && local) return 'Use your trust account, or the email and password you were given.';
  if (oidc) return 'Use the account you use for everything else at work.';
  return 'Use the email and password you were given.';
}

/** `back` is where the person was going when we asked them to sign in. */
export function SignInPage({ back }: { readonly back: string }) {
  const { data: options } = useSuspenseQuery(signInOptionsQuery);
  const demo = options.demo_people.length > 0;
  return (
    <main className={classes['page']} data-demo={demo || undefined}>
      <PageTitle title="Sign in" answer={answer(options)} />
      {demo ? <DemoPeople people={options.demo_people} back={back} /> : null}
      <div className={classes['ways']}>
        {options.oidc ? (
          <Button
            component="a"
            href={`/api/sign-in/oidc?back=${encodeURIComponent(back)}`}
            variant={demo ? 'default' : 'filled'}
            size="md"
            leftSection={<IconBuildingCommunity size={20} aria-hidden="true" />}
          >
            Sign in with your trust account
          </Button>
        ) : null}
        {options.local ? <LocalAccountForm back={back} quiet={demo || options.oidc} /> : null}
      </div>
    </main>
  );
}
