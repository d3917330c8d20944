/** The invented people of the demonstration, under their roles; one press enters as one of them. */
import { UnstyledButton } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';

import type { DemoPersonView } from '@/api/generated/gateway';
import { FormTrouble } from '@/ui/form/form-trouble';

import classes from './demo-people.module.css';
import { useEnterAs } from './queries';

/** In the order the gateway lists them. */
function byRole(people: readonly DemoPersonView[]): ReadonlyMap<string, readonly DemoPersonView[]> {
  const groups = new Map<string, readonly DemoPersonView[]>();
  for (const person of people) {
    groups.set(person.role_title, [...(groups.get(person.role_title) ?? []), person]);
  }
  return groups;
}

type DemoPeopleProps = { readonly people: readonly DemoPersonView[]; readonly back: string };

/** Everybody waits while one of them enters, so a second press cannot race the first. */
export function DemoPeople({ people, back }: DemoPeopleProps) {
  const enter = useEnterAs(back);
  return (
    <>
      <FormTrouble message={enter.error?.message} />
      <div className={classes['groups']}>
        {[...byRole(people)].map(([title, group]) => (
          <section key={title} className={classes['group']}>
            <h2 className={classes['role']}>{title}</h2>
            <ul className={classes['list']}>
              {group.map(({ id, name, school_name: school }) => (
                <li key={id}>
                  <UnstyledButton
                    className={classes['person'] ?? ''}
                    disabled={enter.isPending}
                    onClick={() => {
                      enter.mutate(id);
                    }}
                  >
                    <span>
                      <strong>{name}</strong>
                      <span className={classes['school']}>{school ?? 'Whole trust'}</span>
                    </span>
                    <IconArrowRight size={18} aria-hidden="true" />
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
