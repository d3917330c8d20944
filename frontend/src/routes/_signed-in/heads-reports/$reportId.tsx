/** /heads-reports/stavermarsh:2026-27:1?edition=2 : at the desk, or as it was published. */
import { createFileRoute } from '@tanstack/react-router';

import { OneReport } from '@/features/heads-reports/one-report';

export const Route = createFileRoute('/_signed-in/heads-reports/$reportId')({
  staticData: { crumb: 'Report' },
  validateSearch: ({ edition }): { edition?: number } => {
    const number = Number(edition);
    return Number.isInteger(number) && number > 0 ? { edition: number } : {};
  },
  component: Report,
});

function Report() {
  const { reportId } = Route.useParams();
  const { edition } = Route.useSearch();
  return (
    <OneReport
      key={`${reportId} ${String(edition ?? 0)}`}
      reportId={reportId}
      edition={edition ?? null}
    />
  );
}
