/** One priority or term: its share on track, what is late, and beneath it the schools' parts. */
import type { ComparedGroupView, FullGroupView } from '@/api/generated/accountability';
import { ProgressBar } from '@/ui/progress-bar';
import { StatusChip } from '@/ui/status-chip';

import { listed } from '../counting';
import { standingOf } from '../standing';
import { useShares } from '../use-yardstick';
import type { GroupName } from './group-names';
import classes from './groups.module.css';
import { ShareTable } from './share-table';

type GroupBlockProps = {
  readonly group: FullGroupView | ComparedGroupView;
  readonly name: GroupName;
  readonly schoolName: (schoolId: string) => string;
};

/** Without a school to open it is a line only. */
export function GroupBlock({ group, name, schoolName }: GroupBlockProps) {
  const line = <GroupLine group={group} name={name} />;
  if (group.shares.length === 0) return <div className={classes['line']}>{line}</div>;
  return (
    <details className={classes['group']}>
      <summary className={classes['line']}>{line}</summary>
      <ShareTable title={name.title} shares={group.shares} schoolName={schoolName} />
      {group.level === 'full' ? <Gaps group={group} schoolName={schoolName} /> : null}
    </details>
  );
}

function GroupLine({ group, name }: Pick<GroupBlockProps, 'group' | 'name'>) {
  const { percent_on_track: percent } = group;
  const by = useShares();
  return (
    <>
      <span className={classes['name']}>
        <strong>{name.title}</strong>
        <small>{group.level === 'full' ? factsOf(group, name.note) : name.note}</small>
      </span>
      <span className={classes['standing']}>
        {percent === null ? (
          <StatusChip status="not-started" />
        ) : (
          <>
            <StatusChip status={standingOf(percent, by)} />
            <Share group={group} label={`${name.title}, milestones on track`} percent={percent} />
          </>
        )}
      </span>
    </>
  );
}

type ShareProps = {
  readonly group: GroupBlockProps['group'];
  readonly label: string;
  readonly percent: number;
};

function Share({ group, label, percent }: ShareProps) {
  if (group.level === 'compared') return <ProgressBar label={label} done={percent} of={100} />;
  const { on_track: onTrack, embedded, under_way: underWay } = group.tally;
  return <ProgressBar label={label} done={onTrack + embedded} of={underWay} />;
}

function factsOf({ objectives, tally, term }: FullGroupView, note: string | null): string {
  const facts = [
    note,
    term === null ? `${String(objectives)} objectives` : null,
    `${String(tally.milestones)} milestones`,
    tally.overdue > 0 ? `${String(tally.overdue)} overdue` : null,
  ];
  return facts.filter(Boolean).join(' · ');
}

type GapsProps = {
  readonly group: FullGroupView;
  readonly schoolName: GroupBlockProps['schoolName'];
};

/** R10: who has no objective here, and whether their plan says why. */
function Gaps({ group, schoolName }: GapsProps) {
  const names = (reasoned: boolean) =>
    group.gaps.filter((gap) => gap.reasoned === reasoned).map((gap) => schoolName(gap.school_id));
  const [why, silent] = [names(true), names(false)];
  if (group.gaps.length === 0) return null;
  return (
    <p className={classes['gaps']}>
      {why.length > 0 ? `No objective, with a reason given: ${listed(why)}. ` : ''}
      {silent.length > 0 ? `No objective and no reason yet: ${listed(silent)}.` : ''}
    </p>
  );
}
