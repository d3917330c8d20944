/** /signals: which published figures are beyond what the trust looks out for (R91). */
import { Button } from '@mantine/core';
import { IconAdjustments, IconX } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';

import { schoolsQuery } from '@/api/schools';
import { reachOf } from '@/session/reach';
import { useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link';
import { EmptyState, StaleBanner } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';

import { signalsQuery, type SignalsSearch } from './queries';
import { SignalTable } from './signal-table';
import classes from './signals.module.css';
import { answerOf } from './words';

type SignalsPageProps = {
  readonly search: SignalsSearch;
  readonly onSearch: (next: SignalsSearch) => void;
};

/** Open signals; those that are over on request. */
export function SignalsPage({ search, onSearch }: SignalsPageProps) {
  const query = useSuspenseQuery(signalsQuery(search));
  const { data: signals, isRefetchError, dataUpdatedAt } = query;
  const everywhere = reachOf(useSession(), 'performance.read-signals') === null;
  const cleared = search.cleared === true;
  return (
    <>
      <PageTitle
        title="Signals"
        answer={answerOf(signals, cleared)}
        actions={
          everywhere ? (
            <LinkButton
              to="/signals/thresholds"
              variant="default"
              leftSection={<IconAdjustments size={18} aria-hidden="true" />}
            >
              What the trust looks out for
            </LinkButton>
          ) : null
        }
      />
      {isRefetchError ? <StaleBanner asOf={new Date(dataUpdatedAt)} /> : null}
      <Filters {...{ search, onSearch }} />
      <Card flush={signals.length > 0}>
        {signals.length === 0 ? (
          <EmptyState title={cleared ? 'No signal has been cleared' : 'Nothing to signal'}>
            {cleared
              ? 'A signal is over when its figure recovers, its threshold moves, or its figure is withdrawn.'
              : 'A published figure beyond a threshold of the trust appears here, once, until it recovers.'}
          </EmptyState>
        ) : (
          <SignalTable signals={signals} cleared={cleared} />
        )}
      </Card>
    </>
  );
}

function Filters({ search, onSearch }: SignalsPageProps) {
  const { data: schools = [] } = useQuery(schoolsQuery);
  const { school, cleared } = search;
  const name = schools.find(({ id }) => id === school)?.name ?? 'One school';
  return (
    <div className={classes['filters']}>
      <Button.Group>
        {[false, true].map((over) => (
          <Button
            key={String(over)}
            variant={(cleared === true) === over ? 'filled' : 'default'}
            aria-pressed={(cleared === true) === over}
            size="sm"
            onClick={() => {
              onSearch({ ...(school ? { school } : {}), ...(over ? { cleared: true } : {}) });
            }}
          >
            {over ? 'Cleared' : 'Open'}
          </Button>
        ))}
      </Button.Group>
      {school ? (
        <Button
          variant="default"
          size="sm"
          rightSection={<IconX size={16} aria-hidden="true" />}
          aria-label={`${name} alone: show every school`}
          onClick={() => {
            onSearch(cleared ? { cleared } : {});
          }}
        >
          {name}
        </Button>
      ) : null}
    </div>
  );
}
