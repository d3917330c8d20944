/** /networks/…: who belongs to one network or board. */
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';

import type { NetworkView } from '@/api/generated/directory';
import { namesQuery } from '@/api/names';
import { schoolsQuery } from '@/api/schools';
import { mayAt } from '@/session/reach';
import { useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { counted } from '@/ui/counting';
import { day } from '@/ui/dates';
import { LinkButton, TextLink } from '@/ui/link';
import { EmptyState, RowsSkeleton } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Tag } from '@/ui/tag';

import { Disband } from './disband';
import classes from './networks.module.css';
import { kinds, networkQuery } from './queries';

/** Members who left stay listed until somebody takes them off, marked as such. */
export function NetworkPage({ networkId }: { readonly networkId: string }) {
  const session = useSession();
  const { data: network } = useSuspenseQuery(networkQuery(networkId));
  const { data: schools } = useQuery(schoolsQuery);
  const school = schools?.find(({ id }) => id === network.school_id);
  const kind = kinds[network.kind].one;
  const changes = mayAt(session, 'directory.manage-people', network.school_id);
  return (
    <>
      <PageTitle
        title={network.name}
        answer={`${school ? `${kind} of ${school.name}` : kind}: ${standingOf(network)}.`}
        actions={
          changes && network.disbanded_on === null ? (
            <>
              <Disband network={network} />
              <LinkButton to="/networks/$networkId/edit" params={{ networkId }}>
                Change members
              </LinkButton>
            </>
          ) : null
        }
      />
      <Card title={network.disbanded_on === null ? 'Members' : 'Its last members'}>
        <Members network={network} />
      </Card>
    </>
  );
}

function standingOf({ members, disbanded_on: on }: NetworkView): string {
  const many = counted(members.length, 'member').toLowerCase();
  return on === null ? many : `disbanded on ${day(on)}, with ${many}`;
}

function Members({ network }: { readonly network: NetworkView }) {
  const { data: names } = useQuery(namesQuery);
  if (network.members.length === 0) {
    return <EmptyState title="Nobody yet">Members are added on the next page.</EmptyState>;
  }
  if (!names) return <RowsSkeleton what="members" rows={4} />;
  const members = network.members
    .map((id) => names.get(id) ?? { id, name: 'A colleague', titles: [], active: true })
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  return (
    <ul className={classes['together']}>
      {members.map(({ id, name, titles, active }) => (
        <li key={id} className={classes['row']}>
          <div className={classes['who']}>
            <TextLink to="/people/$personId" params={{ personId: id }}>
              {name}
            </TextLink>
            <span>{titles.join('; ')}</span>
          </div>
          {active ? null : <Tag>Has left</Tag>}
        </li>
      ))}
    </ul>
  );
}
