/** /welcome */
import { createFileRoute } from '@tanstack/react-router';

import { WelcomePage } from '@/features/set-up/welcome-page';

export const Route = createFileRoute('/_signed-in/welcome')({
  staticData: { crumb: 'Welcome' },
  component: WelcomePage,
});
