/** /heads-reports */
import { createFileRoute } from '@tanstack/react-router';

import { ReportsPage } from '@/features/heads-reports/list/reports-page';

export const Route = createFileRoute('/_signed-in/heads-reports/')({ component: ReportsPage });
