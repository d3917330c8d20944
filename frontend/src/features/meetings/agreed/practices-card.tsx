/** Good practice somebody brought up, tagged for the trust's library. */
import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { MeetingView } from '@/api/generated/meetings';
import { schoolsQuery } from '@/api/schools';
import { Card } from '@/ui/card';
import { fetched } from '@/ui/fetched';
import { Tag } from '@/ui/tag';

import classes from './agreed.module.css';

const PracticeForm = fetched(
  'the form',
  async () => (await import('./practice-form')).PracticeForm,
);

/** School, subject and theme go to the library; the words stay in the minutes. */
export function PracticesCard({ meeting }: { readonly meeting: MeetingView }) {
  const [noting, setNoting] = useState(false);
  const { data: schools } = useQuery(schoolsQuery);
  const { practices, may } = meeting;
  return (
    <Card title="Good practice" {...(practices.length > 0 ? {} : { finding: 'None tagged yet' })}>
      <ul className={classes['list']} aria-label="Good practice">
        {practices.map(({ id, school_id: school, subject, theme, text }) => (
          <li key={id}>
            <p className={classes['words']}>{text}</p>
            <p className={classes['tags']}>
              <Tag>{schools?.find((one) => one.id === school)?.short_name ?? 'A school'}</Tag>
              <Tag>{subject}</Tag>
              <Tag>{theme}</Tag>
            </p>
          </li>
        ))}
      </ul>
      {noting ? (
        <PracticeForm
          {...{ meeting }}
          onClose={() => {
            setNoting(false);
          }}
        />
      ) : may.minute ? (
        <Button
          variant="default"
          leftSection={<IconBulb size={18} aria-hidden="true" />}
          onClick={() => {
            setNoting(true);
          }}
        >
          Tag good practice
        </Button>
      ) : null}
    </Card>
  );
}
