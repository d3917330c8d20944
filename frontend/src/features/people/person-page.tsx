/** /people/…: who somebody is, which hats they wear, and what they meet in. */
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';

import type { PersonView, RoleHeld } from '@/api/generated/directory';
import { mayAt } from '@/session/reach';
import { may, useSession, type Session } from '@/session/session';
import { Card } from '@/ui/card';
import { Facts } from '@/ui/facts';
import { TextLink } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';
import { Tag } from '@/ui/tag';

import classes from './person-page.module.css';
import { PersonActions } from './person-actions';
import { networksOfQuery, personQuery } from './queries';
import { useRoleInWords } from './roles-in-words';
import { Answer } from './waiting-card';

/** Whether this reader manages somebody: everywhere they hold a role, or have one proposed. */
function manages(session: Session, { roles, proposed_roles: proposed }: PersonView): boolean {
  const places = [...roles, ...(proposed ?? [])].map((held) => held.school_id);
  return (places.length > 0 ? places : [null]).every((place) =>
    mayAt(session, 'directory.manage-people', place),
  );
}

function answerFor(person: PersonView): string {
  if (!person.active) return 'Has left the trust; what they recorded stays.';
  if (person.roles.length === 0) return 'Proposed, and cannot sign in until the trust approves.';
  return person.job_title || 'In the trust now.';
}

/** An address is shown only to who manages people there. */
export function PersonPage({ personId }: { readonly personId: string }) {
  const session = useSession();
  const { data: person } = useSuspenseQuery(personQuery(personId));
  const approves = may(session, 'directory.approve-people');
  return (
    <>
      <PageTitle
        title={person.name}
        answer={answerFor(person)}
        actions={manages(session, person) ? <PersonActions person={person} /> : null}
      />
      <Stack>
        {person.proposed_roles ? (
          <Card
            title="Proposed roles"
            finding="A Headteacher proposed them; they hold once the trust approves."
            aside={approves ? <Answer person={person} /> : null}
          >
            <Roles roles={person.proposed_roles} />
          </Card>
        ) : null}
        <Stack as="columns">
          <Card title="Roles" finding={person.active ? undefined : 'As they stood on leaving.'}>
            {person.roles.length > 0 ? <Roles roles={person.roles} /> : <p>None in force.</p>}
          </Card>
          <Card title="How to reach them">
            <Facts
              facts={[
                { name: 'Email', value: person.email ?? 'Shown to who manages people there' },
                { name: 'Job title', value: person.job_title || 'Not recorded' },
              ]}
            />
          </Card>
        </Stack>
        <NetworksOf personId={personId} />
      </Stack>
    </>
  );
}

function Roles({ roles }: { readonly roles: readonly RoleHeld[] }) {
  const roleInWords = useRoleInWords();
  return (
    <ul className={classes['list']}>
      {roles.map((held) => (
        <li key={`${held.role} ${held.school_id ?? ''}`}>
          {held.school_id ? (
            <TextLink to="/schools/$schoolId" params={{ schoolId: held.school_id }}>
              {roleInWords(held)}
            </TextLink>
          ) : (
            roleInWords(held)
          )}
        </li>
      ))}
    </ul>
  );
}

function NetworksOf({ personId }: { readonly personId: string }) {
  const { data: networks = [] } = useQuery(networksOfQuery(personId));
  return (
    <Card title="Networks and boards">
      {networks.length > 0 ? (
        <ul className={classes['list']}>
          {networks.map(({ id, name, kind }) => (
            <li key={id}>
              <TextLink to="/networks/$networkId" params={{ networkId: id }}>
                {name}
              </TextLink>{' '}
              {kind === 'local-governing-body' ? <Tag>Board</Tag> : null}
            </li>
          ))}
        </ul>
      ) : (
        <p>In none yet.</p>
      )}
    </Card>
  );
}
