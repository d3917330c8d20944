/** /welcome: what a new trust does next, and how far it has come. */
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';

import { namesQuery } from '@/api/names';
import { schoolsQuery } from '@/api/schools';
import { todayQuery } from '@/api/today';
import { useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { countedWithin } from '@/ui/counting';
import { LinkButton } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { Tag } from '@/ui/tag';

import classes from './set-up.module.css';

type Step = {
  readonly title: string;
  readonly words: string;
  readonly done: boolean;
  readonly to: '/schools/import' | '/calendar' | '/people/import';
  readonly verb: string;
};

function useSteps(): readonly Step[] {
  const { data: schools = [] } = useQuery(schoolsQuery);
  const { data: names } = useQuery(namesQuery);
  const { data: today } = useQuery(todayQuery);
  return [
    {
      title: 'Bring in the schools',
      words: 'From the register’s own files, or one by one.',
      done: schools.length > 0,
      to: '/schools/import',
      verb: 'Import schools',
    },
    {
      title: 'Set the six terms',
      words: 'Begin from a usual six-term year and change what differs.',
      done: today?.published ?? false,
      to: '/calendar',
      verb: 'Open the calendar',
    },
    {
      title: 'Bring in the people',
      words: 'Headteachers, leaders, governors and trustees, from one CSV.',
      done: (names?.size ?? 0) > 1,
      to: '/people/import',
      verb: 'Import people',
    },
  ];
}

/** In any order; a step that is done can be opened again. */
export function WelcomePage() {
  const session = useSession();
  const steps = useSteps();
  const left = steps.filter(({ done }) => !done).length;
  return (
    <>
      <PageTitle
        title={`Welcome to ${session.trust_name ?? 'your trust'}`}
        answer={
          left === 0
            ? 'Everything is ready: schools can begin their plans.'
            : `There ${left === 1 ? 'is' : 'are'} ${countedWithin(left, 'step')} left before schools can begin their plans.`
        }
      />
      <Card>
        <ol className={classes['steps']}>
          {steps.map(({ title, words, done, to, verb }) => (
            <li key={title} className={classes['step']}>
              <div className={classes['words']}>
                <strong>{title}</strong>
                <span>{words}</span>
              </div>
              {done ? <Tag icon={IconCheck}>Done</Tag> : null}
              <LinkButton to={to} variant={done ? 'default' : 'filled'}>
                {verb}
              </LinkButton>
            </li>
          ))}
        </ol>
      </Card>
    </>
  );
}
