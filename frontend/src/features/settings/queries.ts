/** The trust's name and its own numbers. */
import { queryOptions } from '@tanstack/react-query';

import { read } from '@/api/client';
import type { SettingsView, TrustView } from '@/api/generated/directory';

export const SETTINGS = '/api/directory/settings';
export const TRUST = '/api/directory/trust';

/** Every cadence rule in words, and the numbers in force. */
export const settingsQuery = queryOptions({
  queryKey: ['directory', 'settings'],
  queryFn: ({ signal }) => read<SettingsView>(SETTINGS, signal),
  meta: { live: ['directory.settings'] },
});

/** What the trust is called; nothing announces a change of it. */
export const trustQuery = queryOptions({
  queryKey: ['directory', 'trust'],
  queryFn: ({ signal }) => read<TrustView>(TRUST, signal),
});
