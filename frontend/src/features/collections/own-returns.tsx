/** The returns of one's own school, what is to do first. */
import { useSuspenseQuery } from '@tanstack/react-query';

import type { ReturnLineView } from '@/api/generated/performance';
import { schoolsQuery } from '@/api/schools';
import { Card } from '@/ui/card';
import { counted } from '@/ui/counting';
import { day } from '@/ui/dates';
import { LinkButton, TextLink } from '@/ui/link';
import { ProgressBar } from '@/ui/progress-bar';

import classes from './collections.module.css';
import { returnsOfQuery } from './queries';
import { Late, ReturnState } from './return-state';
import { lateInWords } from './words';

/** Nothing stands here while the school is asked for nothing. */
export function OwnReturns({ schoolId }: { readonly schoolId: string }) {
  const { data: lines } = useSuspenseQuery(returnsOfQuery(schoolId));
  const { data: schools } = useSuspenseQuery(schoolsQuery);
  if (lines.length === 0) return null;
  const school = schools.find(({ id }) => id === schoolId)?.name ?? 'your school';
  return (
    <Card title={`Returns of ${school}`}>
      <ul className={classes['own']}>
        {lines.map((line) => (
          <OwnReturn key={line.id} line={line} />
        ))}
      </ul>
    </Card>
  );
}

function OwnReturn({ line }: { readonly line: ReturnLineView }) {
  const { id, collection_name: name, year, due, state, filled, asked, may_write: writes } = line;
  const late = lateInWords(line.late_days);
  return (
    <li>
      <div>
        <TextLink to="/returns/$returnId" params={{ returnId: id }}>
          {name}
        </TextLink>
        <p className={classes['quiet']}>
          Figures of {year}, due on {day(due)}
          {line.open_queries > 0
            ? `, ${counted(line.open_queries, 'question').toLowerCase()} open`
            : ''}
        </p>
      </div>
      <div className={classes['chips']}>
        <ReturnState state={state} />
        {late ? <Late words={late} /> : null}
      </div>
      <ProgressBar label="Figures filled in" done={filled} of={asked} figure="count" />
      {writes ? (
        <LinkButton size="sm" to="/returns/$returnId" params={{ returnId: id }}>
          {state === 'queried' ? 'Answer' : 'Fill in'}
        </LinkButton>
      ) : (
        <span />
      )}
    </li>
  );
}
