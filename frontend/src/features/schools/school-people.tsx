/** Who holds a role at a school, by role. */
import type { PersonView, Role } from '@/api/generated/directory';
import { titleOf } from '@/session/roles';
import { Card } from '@/ui/card';
import { countedWithin } from '@/ui/counting';
import { TextLink } from '@/ui/link';
import { RowsSkeleton } from '@/ui/page-states';

import classes from './school-people.module.css';

const IN_ORDER: readonly Role[] = ['headteacher', 'school-leader', 'colleague', 'governor'];
const MANY: Partial<Record<Role, string>> = {
  headteacher: 'Headteacher',
  'school-leader': 'School leaders',
  colleague: 'Colleagues',
  governor: 'Local governing body',
};

type SchoolPeopleProps = {
  readonly schoolId: string;
  readonly staff: readonly PersonView[] | undefined;
};

/** Somebody with two roles stands under both. */
export function SchoolPeople({ schoolId, staff }: SchoolPeopleProps) {
  return (
    <Card
      title="People"
      finding={staff ? `${String(staff.length)} people hold a role here.` : undefined}
      aside={
        <TextLink to="/people" search={{ school: schoolId }}>
          Open in People
        </TextLink>
      }
    >
      {staff ? (
        <div className={classes['groups']}>
          {IN_ORDER.map((role) => (
            <Group key={role} {...{ role, schoolId, staff }} />
          ))}
        </div>
      ) : (
        <RowsSkeleton what="people" rows={3} />
      )}
    </Card>
  );
}

type GroupProps = {
  readonly role: Role;
  readonly schoolId: string;
  readonly staff: readonly PersonView[];
};

function Group({ role, schoolId, staff }: GroupProps) {
  const holders = staff.filter(({ roles }) =>
    roles.some((held) => held.role === role && held.school_id === schoolId),
  );
  const title = MANY[role] ?? titleOf(role);
  return (
    <section>
      <h3 className={classes['role']}>{title}</h3>
      {holders.length === 0 ? (
        <p className={classes['none']}>Nobody recorded yet</p>
      ) : (
        <ul
          className={classes['people']}
          aria-label={`${title}, ${countedWithin(holders.length, 'person', 'people')}`}
        >
          {holders.map(({ id, name, job_title: job }) => (
            <li key={id}>
              <TextLink to="/people/$personId" params={{ personId: id }}>
                {name}
              </TextLink>
              {job ? <span>{job}</span> : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
