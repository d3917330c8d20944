/** The two real ways in: the trust's identity provider, and an account of the trust's own. */
import { Button } from '@mantine/core';
import { IconBuildingCommunity } from '@tabler/icons-react';

import type { SignInOptionsView } from '@/api/generated/gateway';
import { Card } from '@/ui/card';
import { fetched } from '@/ui/fetched';

import classes from './sign-in-page.module.css';

const LocalAccountForm = fetched(
  'the form',
  async () => (await import('./local-account-form')).LocalAccountForm,
);

type WaysInProps = {
  readonly options: Pick<SignInOptionsView, 'oidc' | 'local'>;
  readonly back: string;
};

/** The provider comes first where there is one: most people have no other account. */
export function WaysIn({ options, back }: WaysInProps) {
  return (
    <div className={classes['ways']}>
      {options.oidc ? (
        <Button
          component="a"
          href={`/api/sign-in/oidc?back=${encodeURIComponent(back)}`}
          size="md"
          leftSection={<IconBuildingCommunity size={20} aria-hidden="true" />}
        >
          Sign in with your trust account
        </Button>
      ) : null}
      {options.local ? (
        <Card {...(options.oidc ? { title: 'Or use an email and password' } : {})}>
          <LocalAccountForm back={back} />
        </Card>
      ) : null}
    </div>
  );
}
