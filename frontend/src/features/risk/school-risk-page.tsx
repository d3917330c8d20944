/** /risk/$schoolId: a school's tier, what the facts suggest, and every judgement so far. */
import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { RiskView } from '@/api/generated/performance';
import { may, useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { day } from '@/ui/dates';
import { Dialog } from '@/ui/dialog';
import { fetched } from '@/ui/fetched';
import { LinkButton } from '@/ui/link';
import { EmptyState, StaleBanner } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';
import { TierTag, tierWord } from '@/ui/tier-tag';

import { History } from './history';
import { schoolRiskQuery } from './queries';
import classes from './risk.module.css';

const TierForm = fetched('the form', async () => (await import('./tier-form')).TierForm);

/** The rationale is read by those who judge, and by the school's own Headteacher. */
export function SchoolRiskPage({ schoolId }: { readonly schoolId: string }) {
  const query = useSuspenseQuery(schoolRiskQuery(schoolId));
  const { data: risk, isRefetchError, dataUpdatedAt } = query;
  const seesSignals = may(useSession(), 'performance.read-signals');
  const [judging, setJudging] = useState(false);
  const close = () => {
    setJudging(false);
  };
  return (
    <>
      <PageTitle
        title={`${risk.school_name}: risk tier`}
        answer={answer(risk)}
        actions={
          <>
            {risk.open_signals > 0 && seesSignals ? (
              <LinkButton to="/signals" search={{ school: schoolId }} variant="default">
                Open signals
              </LinkButton>
            ) : null}
            {risk.may_set ? (
              <Button
                onClick={() => {
                  setJudging(true);
                }}
              >
                {risk.tier ? 'Change or confirm the tier' : 'Set the tier'}
              </Button>
            ) : null}
          </>
        }
      />
      {isRefetchError ? <StaleBanner asOf={new Date(dataUpdatedAt)} /> : null}
      <Dialog
        title={`Risk tier of ${risk.school_name}`}
        opened={judging}
        onClose={close}
        size="xl"
        atTop
      >
        <TierForm risk={risk} onDone={close} />
      </Dialog>
      <Stack as="columns">
        <Suggestion risk={risk} />
        <Card
          title="Judgements so far"
          {...(risk.history.length > 0
            ? { finding: 'The newest first; none is ever changed.' }
            : {})}
        >
          {risk.history.length > 0 ? (
            <History history={risk.history} />
          ) : (
            <EmptyState title="Nobody has judged yet">
              The SI Team sets a tier with its reasons and its evidence.
            </EmptyState>
          )}
        </Card>
      </Stack>
    </>
  );
}

function answer({ tier, since, assessed_on: on }: RiskView): string {
  if (tier === null || since === null) return 'No tier has been set for this school yet.';
  const again = on && on !== since ? `, last confirmed on ${day(on)}` : '';
  return `${tierWord(tier)} since ${day(since)}${again}.`;
}

function Suggestion({ risk: { suggestion } }: { readonly risk: RiskView }) {
  return (
    <Card
      title="What the facts suggest"
      finding="A suggestion: nothing follows from it by itself."
      aside={suggestion.tier ? <TierTag tier={suggestion.tier} /> : null}
    >
      <p className={classes['sums']}>{suggestion.words}</p>
      {suggestion.facts.length > 0 ? (
        <ul className={classes['facts']} aria-label="The facts it is made of">
          {suggestion.facts.map(({ words, as_at: asAt, points }) => (
            <li key={words}>
              <span>{words}</span>
              <span className={classes['points']}>
                {points === 1 ? '1 point' : `${String(points)} points`}
              </span>
              <span className={classes['small']}>As at {day(asAt)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}
