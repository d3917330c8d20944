/** /heads-reports/…: one report at the desk, filled in already, to write, judge and move on. */
import { useQuery } from '@tanstack/react-query';

import type { HeadsReportView } from '@/api/generated/performance';
import { Card } from '@/ui/card';
import { day } from '@/ui/dates';
import { ErrorState, PageSkeleton, StaleBanner } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { evidenceFor } from './filled/evidence';
import { NextStep } from './life/next-step';
import { reportPath, reportQuery } from './queries';
import { EditionsCard } from './reading/editions-card';
import { FileButtons } from './reading/file-buttons';
import { SafeguardingSaid, SectionFrame, Words } from './reading/parts';
import classes from './report-page.module.css';
import { standing, termOf } from './words';
import { SafeguardingForm } from './writing/safeguarding-form';
import { SectionDesk } from './writing/section-desk';

/** What was read stays on the page while the connection is gone. */
export function ReportPage({ reportId }: { readonly reportId: string }) {
  const { data, error, refetch, dataUpdatedAt } = useQuery(reportQuery(reportId));
  if (!data) {
    if (!error) return <PageSkeleton what="the report" />;
    return (
      <>
        <PageTitle title="Headteacher’s Report" />
        <Card>
          <ErrorState error={error} what="this report" retry={() => void refetch()} />
        </Card>
      </>
    );
  }
  return (
    <>
      <PageTitle
        title={`${data.school_name}: Headteacher’s Report, ${termOf(data)}`}
        answer={standing(data)}
        actions={<FileButtons path={reportPath(data.id)} />}
      />
      {error ? (
        <StaleBanner asOf={new Date(dataUpdatedAt)}>
          Anything you type is kept on this device and sent when the connection is back.
        </StaleBanner>
      ) : null}
      <Stack>
        <NextStep report={data} />
        {data.editions > 0 ? <EditionsCard reportId={data.id} /> : null}
        <p className={classes['filled']}>
          Figures, plan and actions as known on {day(data.prefilled.filled_at)}
          {data.may.write ? '; they follow what happens until you hand in.' : '.'}
        </p>
        {data.sections.map((section) => (
          <Section key={section.key} report={data} section={section} />
        ))}
      </Stack>
    </>
  );
}

type SectionProps = {
  readonly report: HeadsReportView;
  readonly section: HeadsReportView['sections'][number];
};

/** Safeguarding stands before the plan, as in every report. */
function Section({ report, section }: SectionProps) {
  const { key, title } = section;
  const { may, prefilled, safeguarding } = report;
  return (
    <>
      {key === 'improvement-plan' ? (
        <SectionFrame id="safeguarding" title="Safeguarding" evidence={null}>
          {may.write ? (
            <SafeguardingForm report={report} />
          ) : (
            <SafeguardingSaid {...safeguarding} />
          )}
        </SectionFrame>
      ) : null}
      <SectionFrame
        id={key}
        title={title}
        evidence={evidenceFor({ section: key, title, prefilled })}
      >
        {may.write ? <SectionDesk {...{ report, section }} /> : <Words text={section.text} />}
      </SectionFrame>
    </>
  );
}
