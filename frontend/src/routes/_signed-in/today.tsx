/** /today: where the School Improvement Team begins. */
import { createFileRoute } from '@tanstack/react-router';

import { TodayPage } from '@/features/home/today-page';

export const Route = createFileRoute('/_signed-in/today')({
  staticData: { crumb: 'Today' },
  component: TodayPage,
});
