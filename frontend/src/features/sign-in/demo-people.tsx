/** The invented people of the demonstration: one for each role at once, the others by their names. */
import { useState } from 'react';

import type { DemoPersonView } from '@/api/generated/gateway';
import { FormTrouble } from '@/ui/form/form-trouble';
import { SearchField } from '@/ui/form/search-field';

import { DemoPerson } from './demo-person';
import classes from './demo-people.module.css';
import { oneOfEachRole, soughtAmong } from './demo-roles';
import { useEnterAs } from './queries';

type DemoPeopleProps = { readonly people: readonly DemoPersonView[]; readonly back: string };

/** Everybody waits while one of them enters, so a second press cannot race the first. */
export function DemoPeople({ people, back }: DemoPeopleProps) {
  const enter = useEnterAs(back);
  const [sought, setSought] = useState('');
  const found = soughtAmong(people, sought);
  const press = { waiting: enter.isPending, onEnter: enter.mutate };
  return (
    <>
      <FormTrouble message={enter.error?.message} />
      <div className={classes['find']}>
        <SearchField
          label="Find somebody"
          description={`${String(people.length)} people work with this trust: type a name, a role or a school.`}
          value={sought}
          onSought={setSought}
        />
      </div>
      <p className={classes['found']} role="status">
        {sought.trim() === '' ? '' : `${String(found.length)} found`}
      </p>
      <ul className={classes['people']}>
        {sought.trim() === ''
          ? oneOfEachRole(people).map(({ person, sees }) => (
              <DemoPerson key={person.id} person={person} sees={sees} {...press} />
            ))
          : found.map((person) => <DemoPerson key={person.id} person={person} {...press} />)}
      </ul>
    </>
  );
}
