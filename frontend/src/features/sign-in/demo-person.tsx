/** One invented person to enter as, with one press. */
import { UnstyledButton } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';

import type { DemoPersonView } from '@/api/generated/gateway';

import classes from './demo-people.module.css';

type DemoPersonProps = {
  readonly person: DemoPersonView;
  readonly sees?: string;
  readonly waiting: boolean;
  readonly onEnter: (id: string) => void;
};

export function DemoPerson({ person, sees, waiting, onEnter }: DemoPersonProps) {
  const { id, name, role_title: title, school_name: school } = person;
  return (
    <li>
      <UnstyledButton
        className={classes['person'] ?? ''}
        disabled={waiting}
        onClick={() => {
          onEnter(id);
        }}
      >
        <span className={classes['role']}>{title}</span>
        <span className={classes['name']}>
          <strong>{name}</strong>
          <IconArrowRight size={18} aria-hidden="true" />
        </span>
        <span className={classes['school']}>{school ?? 'Whole trust'}</span>
        {sees === undefined ? null : <span className={classes['sees']}>{sees}</span>}
      </UnstyledButton>
    </li>
  );
}
