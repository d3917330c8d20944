/** /account */
import { createFileRoute } from '@tanstack/react-router';

import { AccountPage } from '@/features/account/account-page';

export const Route = createFileRoute('/_signed-in/account')({
  staticData: { crumb: 'About me' },
  component: AccountPage,
});
