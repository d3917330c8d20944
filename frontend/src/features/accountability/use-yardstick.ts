/** Whether the day by which plans are to be published has passed (K1, a trust setting). */
import { queryOptions, useQuery } from '@tanstack/react-query';

import { read } from '@/api/client';
import { todayQuery } from '@/api/today';

import { gridTermsQuery } from './queries';

type Settings = { readonly settings: { readonly sip_published_by_end_of_term: number } };

const settingsQuery = queryOptions({
  queryKey: ['directory', 'settings'],
  queryFn: ({ signal }) => read<Settings>('/api/directory/settings', signal),
  staleTime: 300_000,
  meta: { live: ['directory.settings'] },
});

/** False while calendar or setting is unknown: nobody is called late on a guess. */
export function usePublicationIsPast(cycle: string | undefined): boolean {
  const { data: today } = useQuery(todayQuery);
  const { data: settings } = useQuery(settingsQuery);
  const { data: calendar } = useQuery({
    ...gridTermsQuery(cycle ?? ''),
    enabled: cycle !== undefined,
  });
  const by = settings?.settings.sip_published_by_end_of_term;
  const term = calendar?.terms.find(({ number }) => number === by);
  return today !== undefined && term !== undefined && today.date > term.ends;
}
