/** A report as whoever opens it may read it: at the desk, or the latest of its publications. */
import { useQuery } from '@tanstack/react-query';

import { Problem } from '@/api/problem';
import { may, useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { ErrorState, PageSkeleton } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';

import { editionsQuery, reportQuery } from './queries';
import { EditionPage } from './reading/edition-page';
import { ReportPage } from './report-page';

type OneReportProps = { readonly reportId: string; readonly edition: number | null };

/** A draft of another school's does not exist for the trust; what was published of it does. */
export function OneReport({ reportId, edition }: OneReportProps) {
  const session = useSession();
  const reads = may(session, 'performance.read-heads-report');
  const desk = useQuery({ ...reportQuery(reportId), enabled: reads });
  const atDesk = reads && !(desk.error instanceof Problem && desk.error.status === 404);
  if (edition !== null) return <EditionPage {...{ reportId, atDesk }} number={edition} />;
  if (atDesk) return <ReportPage reportId={reportId} />;
  return <LatestEdition reportId={reportId} />;
}

function LatestEdition({ reportId }: { readonly reportId: string }) {
  const { data, error, refetch } = useQuery(editionsQuery(reportId));
  const [latest] = data ?? [];
  if (latest) return <EditionPage reportId={reportId} number={latest.number} atDesk={false} />;
  if (!data && !error) return <PageSkeleton what="the report" />;
  const none = new Problem({
    status: 404,
    code: 'not-found',
    detail: 'This report is not published, or not yours to read.',
    fields: {},
    changes: [],
    reference: null,
  });
  return (
    <>
      <PageTitle title="Headteacher’s Report" />
      <Card>
        <ErrorState error={error ?? none} what="this report" retry={() => void refetch()} />
      </Card>
    </>
  );
}
