/** One publication of a report, as governors and trustees read it. */
import { useQuery } from '@tanstack/react-query';

import type { ReportEditionView } from '@/api/generated/performance';
import { Card } from '@/ui/card';
import { day } from '@/ui/dates';
import { LinkButton } from '@/ui/link';
import { ErrorState, PageSkeleton, StaleBanner } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { evidenceFor } from '../filled/evidence';
import { editionQuery, reportPath } from '../queries';
import { termOf } from '../words';
import { Compared } from './compared';
import { EditionsCard } from './editions-card';
import { FileButtons } from './file-buttons';
import { SafeguardingSaid, SectionFrame, Words } from './parts';

type EditionPageProps = {
  readonly reportId: string;
  readonly number: number;
  /** Whether whoever looks also has the report at their desk. */
  readonly atDesk: boolean;
};

/** Nothing on it moves: figures, plan and actions are those of the day it was handed in. */
export function EditionPage({ reportId, number, atDesk }: EditionPageProps) {
  const { data, error, refetch, dataUpdatedAt } = useQuery(editionQuery(reportId, number));
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
        answer={answer(data)}
        actions={
          <>
            {atDesk ? (
              <LinkButton to="/heads-reports/$reportId" params={{ reportId }} variant="default">
                As it is written now
              </LinkButton>
            ) : null}
            <FileButtons path={reportPath(reportId, `/editions/${String(number)}`)} />
          </>
        }
      />
      {error ? <StaleBanner asOf={new Date(dataUpdatedAt)} /> : null}
      <Stack>
        {number > 1 ? <Compared reportId={reportId} number={number} /> : null}
        {data.sections.map((section) => (
          <Section key={section.key} edition={data} section={section} />
        ))}
        {number > 1 || !data.current ? <EditionsCard reportId={reportId} shown={number} /> : null}
      </Stack>
    </>
  );
}

function answer({ number, current, published_at: at, prefilled }: ReportEditionView): string {
  const later = current ? '' : ' A later edition has taken its place.';
  const asKnown = `Figures, plan and actions as known on ${day(prefilled.filled_at)}.`;
  return `Published on ${day(at)}, edition ${String(number)}.${later} ${asKnown}`;
}

type SectionProps = {
  readonly edition: ReportEditionView;
  readonly section: ReportEditionView['sections'][number];
};

function Section({ edition, section: { key, title, text } }: SectionProps) {
  const evidence = evidenceFor({ section: key, title, prefilled: edition.prefilled });
  return (
    <>
      {key === 'improvement-plan' ? (
        <SectionFrame id="safeguarding" title="Safeguarding" evidence={null}>
          <SafeguardingSaid
            met={edition.safeguarding_met}
            reviewed_on={edition.safeguarding_reviewed_on}
            next_review_on={edition.safeguarding_next_review_on}
          />
        </SectionFrame>
      ) : null}
      <SectionFrame id={key} title={title} evidence={evidence}>
        <Words text={text} />
      </SectionFrame>
    </>
  );
}
