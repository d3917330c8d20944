/** By what a school's plan is judged: the trust's own shares, and its day of publication (K1). */
import { queryOptions, useQuery } from '@tanstack/react-query';

import { read } from '@/api/client';
import type { SettingsView } from '@/api/generated/directory';
import { todayQuery } from '@/api/today';

import { gridTermsQuery } from './queries';
import { ASSUMED, type Shares, type Yardstick } from './standing';

type Settings = Pick<SettingsView, 'settings'>;

const settingsQuery = queryOptions({
  queryKey: ['directory', 'settings'],
  queryFn: ({ signal }) => read<Settings>('/api/directory/settings', signal),
  staleTime: 300_000,
  meta: { live: ['directory.settings'] },
});

/** The trust settings; while the directory is silent, what they are until a trust sets its own. */
export function useShares(): Shares {
  const { data } = useQuery(settingsQuery);
  return {
    offTrackUpTo: data?.settings.plan_off_track_up_to_percent ?? ASSUMED.offTrackUpTo,
    atRiskBelow: data?.settings.plan_at_risk_below_percent ?? ASSUMED.atRiskBelow,
  };
}

/** Not past while calendar or setting is unknown: nobody is called late on a guess. */
export function useYardstick(cycle: string | undefined): Yardstick {
  const shares = useShares();
  const { data: today } = useQuery(todayQuery);
  const { data } = useQuery(settingsQuery);
  const { data: calendar } = useQuery({
    ...gridTermsQuery(cycle ?? ''),
    enabled: cycle !== undefined,
  });
  const by = data?.settings.sip_published_by_end_of_term;
  const term = calendar?.terms.find(({ number }) => number === by);
  const publicationIsPast = today !== undefined && term !== undefined && today.date > term.ends;
  return { ...shares, publicationIsPast };
}
