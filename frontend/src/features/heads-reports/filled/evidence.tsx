/** What a section of the report is filled in with before anybody writes. */
import type { Prefilled, ReportSection, SinceLast } from '@/api/generated/performance';

import { figuresFor } from '../words';
import { ActionsShown } from './actions';
import { Figures } from './figures';
import classes from './filled.module.css';
import { PlanShown } from './plan-progress';

type EvidenceProps = {
  readonly section: ReportSection;
  readonly title: string;
  readonly prefilled: Prefilled;
};

/** Null where a section has none. */
export function evidenceFor({ section, title, prefilled }: EvidenceProps) {
  if (section === 'summary') {
    return prefilled.since_last ? <Since since={prefilled.since_last} /> : null;
  }
  if (section === 'improvement-plan') {
    return (
      <>
        <h3 className={classes['head']}>Progress of the plan</h3>
        <PlanShown plan={prefilled.plan} />
        <h3 className={classes['head']}>Actions from meetings</h3>
        <ActionsShown actions={prefilled.actions} />
      </>
    );
  }
  const lines = figuresFor(section, prefilled);
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className={classes['head']}>Published figures</h3>
      <Figures about={title.toLowerCase()} lines={lines} />
    </>
  );
}

/** What moved since governors last read a report. */
function Since({ since }: { readonly since: SinceLast }) {
  return (
    <>
      <h3 className={classes['head']}>
        Changed since the report of Term {since.term}, {since.cycle}
      </h3>
      {since.words.length === 0 ? (
        <p className={classes['none']}>
          Nothing in the figures, the plan or the actions has moved.
        </p>
      ) : (
        <ul className={classes['since']}>
          {since.words.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </>
  );
}
