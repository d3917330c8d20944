/** The way in: an account of the trust's own, the trust's identity provider, or a demo person. */
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { SignInOptionsView } from '@/api/generated/gateway';
import { FormTrouble } from '@/ui/form/form-trouble';
import { PageTitle } from '@/ui/page-title';
import { PRODUCT } from '@/ui/product';

import { DemoPeople } from './demo-people';
import { signInOptionsQuery } from './queries';
import classes from './sign-in-page.module.css';
import { WaysIn } from './ways-in';

/** One sentence that says what to do here. */
function answer(options: SignInOptionsView): string {
  if (options.demo_people.length > 0) {
    return 'This is a demonstration trust: choose somebody to enter as.';
  }
  if (options.oidc && options.local) {
    return 'Use your trust account, or the email and password you were given.';
  }
  if (options.oidc) return 'Use the account you use for everything else at work.';
  return 'Use the email and password you were given.';
}

/** What the gateway says when the identity provider sent the person back without letting them in. */
function trouble(problem: string | undefined): string | undefined {
  if (problem === undefined) return undefined;
  if (problem === 'wrong-credentials') {
    return 'That account is not known at this trust. Ask whoever looks after people here to add it.';
  }
  return 'Your trust account did not let you in. Please try again.';
}

type SignInPageProps = {
  /** Where the person was going when we asked them to sign in. */
  readonly back: string;
  /** The code of a refusal the gateway came back with. */
  readonly problem: string | undefined;
};

/** A demonstration shows its people first and keeps the real ways in folded away. */
export function SignInPage({ back, problem }: SignInPageProps) {
  const { data: options } = useSuspenseQuery(signInOptionsQuery);
  const demo = options.demo_people.length > 0;
  const [unfolded, setUnfolded] = useState(false);
  return (
    <main className={classes['page']} data-demo={demo || undefined}>
      <p className={classes['brand']}>
        <img src="/mark.svg" alt="" width={32} height={32} />
        {PRODUCT}
      </p>
      <PageTitle title="Sign in" answer={answer(options)} />
      <FormTrouble message={trouble(problem)} />
      {demo ? <DemoPeople people={options.demo_people} back={back} /> : null}
      {demo ? (
        <details
          className={classes['folded']}
          onToggle={({ currentTarget }) => {
            setUnfolded(currentTarget.open);
          }}
        >
          <summary>Sign in with an account instead</summary>
          {unfolded ? <WaysIn options={options} back={back} /> : null}
        </details>
      ) : null}
      {demo ? null : <WaysIn options={options} back={back} />}
    </main>
  );
}
