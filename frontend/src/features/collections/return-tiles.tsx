/** The progress board: one tile a school, in school order. */
import { useNameOf } from '@/api/names';
import type { ReturnLineView } from '@/api/generated/performance';
import type { School } from '@/api/schools';
import { counted } from '@/ui/counting';
import { dayAndClock } from '@/ui/dates';
import { TextLink } from '@/ui/link';
import { ProgressBar } from '@/ui/progress-bar';

import classes from './collections.module.css';
import { Late, ReturnState } from './return-state';
import { lateInWords } from './words';

type ReturnTilesProps = {
  readonly lines: readonly ReturnLineView[];
  readonly schools: readonly School[];
};

/** Each tile leads to its return. */
export function ReturnTiles({ lines, schools }: ReturnTilesProps) {
  const names = new Map(schools.map(({ id, name }) => [id, name]));
  const nameOf = (line: ReturnLineView) => names.get(line.school_id) ?? 'A school';
  const inOrder = lines.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other)));
  return (
    <ul className={classes['tiles']}>
      {inOrder.map((line) => (
        <Tile key={line.id} line={line} school={nameOf(line)} />
      ))}
    </ul>
  );
}

function Tile({ line, school }: { readonly line: ReturnLineView; readonly school: string }) {
  const nameOf = useNameOf();
  const { state, filled, asked, open_queries: queries, last_by: by, last_at: at } = line;
  const late = lateInWords(line.late_days);
  return (
    <li className={classes['tile']} data-state={state}>
      <h2>
        <TextLink to="/returns/$returnId" params={{ returnId: line.id }}>
          {school}
        </TextLink>
      </h2>
      <div className={classes['chips']}>
        <ReturnState state={state} />
        {late ? <Late words={late} /> : null}
      </div>
      <ProgressBar label="Figures filled in" done={filled} of={asked} figure="count" />
      {queries > 0 ? <p>{counted(queries, 'question')} waiting for an answer</p> : null}
      <p className={classes['quiet']}>
        {at ? `${nameOf(by)}, ${dayAndClock(at)}` : 'Nobody has begun yet'}
      </p>
    </li>
  );
}
