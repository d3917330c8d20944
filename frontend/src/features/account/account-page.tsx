/** /account: which hats I wear, what I meet in, and what the directory holds about me. */
import { useQuery } from '@tanstack/react-query';

import { read } from '@/api/client';
import type { NetworkView, PersonView } from '@/api/generated/directory';
import type { RoleView } from '@/api/generated/gateway';
import { readAll } from '@/api/pages';
import { titleOf } from '@/session/roles';
import { may, useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { listed } from '@/ui/counting';
import { Facts } from '@/ui/facts';
import { TextLink } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';
import { Tag } from '@/ui/tag';

import classes from './account.module.css';
import { EverythingAboutMe } from './everything-about-me';
import { OwnPassword } from './own-password';

const inWords = ({ role, school_name: school }: RoleView): string =>
  school ? `${titleOf(role)}, ${school}` : titleOf(role);

/** With several roles a person may do what any of them may; pages open under the first. */
export function AccountPage() {
  const session = useSession();
  const { person, roles, hat, trust_name: trust } = session;
  return (
    <>
      <PageTitle
        title="About me"
        answer={`You are ${listed(roles.map(inWords))}${trust ? ` at ${trust}` : ''}.`}
      />
      <Stack>
        <Stack as="columns">
          <Card title="How you are known">
            <Facts
              facts={[
                { name: 'Name', value: person.name },
                { name: 'Email', value: person.email ?? 'None: this is no person’s account' },
              ]}
            />
          </Card>
          <Card
            title="Your roles"
            finding={
              roles.length > 1
                ? 'You may do what any of them may; your pages open under the marked one.'
                : undefined
            }
          >
            <ul className={classes['list']}>
              {roles.map((held) => (
                <li key={`${held.role} ${held.school_id ?? ''}`}>
                  {inWords(held)}{' '}
                  {roles.length > 1 && held.role === hat ? <Tag>Opens your pages</Tag> : null}
                </li>
              ))}
            </ul>
          </Card>
        </Stack>
        {may(session, 'directory.read-people') && person.email ? <MyRecord /> : null}
        <OwnPassword />
        <EverythingAboutMe />
      </Stack>
    </>
  );
}

function MyRecord() {
  const { person } = useSession();
  const { data: me } = useQuery({
    queryKey: ['directory', 'person', person.id],
    queryFn: ({ signal }) => read<PersonView>(`/api/directory/people/${person.id}`, signal),
  });
  const { data: networks = [] } = useQuery({
    queryKey: ['directory', 'networks'],
    queryFn: ({ signal }) => readAll<NetworkView>('/api/directory/networks', {}, signal),
  });
  const mine = networks.filter(({ members }) => members.includes(person.id));
  return (
    <Card
      title="What the directory holds about you"
      finding="Ask whoever looks after people at your school or trust to correct it."
    >
      <Facts
        facts={[
          {
            name: 'Job title',
            value: me?.job_title === '' ? 'Not recorded' : (me?.job_title ?? ''),
          },
          {
            name: 'Proposed roles',
            value: me?.proposed_roles
              ? listed(me.proposed_roles.map(({ role }) => titleOf(role)))
              : 'None',
          },
          {
            name: 'Networks and boards',
            value:
              mine.length > 0 ? (
                <ul className={classes['list']}>
                  {mine.map(({ id, name }) => (
                    <li key={id}>
                      <TextLink to="/networks/$networkId" params={{ networkId: id }}>
                        {name}
                      </TextLink>
                    </li>
                  ))}
                </ul>
              ) : (
                'None'
              ),
          },
        ]}
      />
    </Card>
  );
}
