/** /settings */
import { createFileRoute } from '@tanstack/react-router';

import { settingsQuery, trustQuery } from '@/features/settings/queries';
import { SettingsPage } from '@/features/settings/settings-page';

export const Route = createFileRoute('/_signed-in/settings')({
  staticData: { crumb: 'Trust settings' },
  loader: async ({ context }) => {
    await Promise.all([
      context.queries.query({ ...settingsQuery, staleTime: 'static' }),
      context.queries.query({ ...trustQuery, staleTime: 'static' }),
    ]);
  },
  component: SettingsPage,
});
