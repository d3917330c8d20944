/** Who is asked, who is here, and which schools nobody came from. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { MeetingView } from '@/api/generated/meetings';
import { namesQuery } from '@/api/names';
import { schoolsQuery } from '@/api/schools';
import { Card } from '@/ui/card';
import { counted } from '@/ui/counting';
import { fetched } from '@/ui/fetched';
import { RowsSkeleton } from '@/ui/page-states';

import { missingInWords } from '../words';
import classes from './attendance.module.css';
import { grouped, missing } from './register';

const Taking = fetched('the register', async () => (await import('./taking')).Taking);

/** Before its day it says who is asked; then it is the register; then what the register said. */
export function AttendanceCard({ meeting }: { readonly meeting: MeetingView }) {
  const { data: names } = useQuery(namesQuery);
  const { data: schools } = useQuery(schoolsQuery);
  const [correcting, setCorrecting] = useState(false);
  const { state, may, members, invited, attended } = meeting;
  const asked = [...new Set([...members, ...invited])];
  const held = state === 'held';
  if (!names || !schools) {
    return (
      <Card title="Attendance">
        <RowsSkeleton what="the people" rows={3} />
      </Card>
    );
  }
  if (may.hold || correcting) {
    return (
      <Taking
        {...{ meeting, names, schools, asked }}
        onDone={() => {
          setCorrecting(false);
        }}
        correcting={correcting}
      />
    );
  }
  const shown = grouped(held ? attended : asked, names, schools);
  const gone = missing(meeting.school_ids, new Set(attended), names, schools);
  return (
    <Card
      title={held ? 'Attendance' : 'Who is asked'}
      finding={counted(held ? attended.length : asked.length, 'person', 'people')}
      aside={
        held && may.write ? (
          <Button
            variant="default"
            size="sm"
            onClick={() => {
              setCorrecting(true);
            }}
          >
            Put right
          </Button>
        ) : null
      }
    >
      {held && meeting.school_ids.length > 0 ? (
        <p className={classes['missing']} data-some={gone.length > 0 || undefined}>
          {missingInWords(gone, true)}
        </p>
      ) : null}
      <dl className={classes['asked']}>
        {shown.map(({ id, name, people }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{people.map((person) => person.name).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
