/** /networks: which forums and boards there are, and how many belong to each. */
import { useSuspenseQuery } from '@tanstack/react-query';

import type { NetworkKind, NetworkView } from '@/api/generated/directory';
import { may, useSession } from '@/session/session';
import { Card } from '@/ui/card';
import { counted, countedWithin } from '@/ui/counting';
import { LinkButton, TextLink } from '@/ui/link';
import { EmptyState } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';

import classes from './networks.module.css';
import { UsualNetworks } from './usual-networks';
import { kinds, networksQuery } from './queries';

function answer(networks: readonly NetworkView[]): string {
  if (networks.length === 0) return 'No network or board is recorded yet.';
  const boards = networks.filter(({ kind }) => kind === 'local-governing-body').length;
  const others = networks.length - boards;
  return `${counted(others, 'network')} and ${countedWithin(boards, 'local governing body', 'local governing bodies')}.`;
}

/** By kind, in the order people speak of them. */
export function NetworksPage() {
  const session = useSession();
  const { data: networks } = useSuspenseQuery(networksQuery);
  const starts = may(session, 'directory.manage-people');
  return (
    <>
      <PageTitle
        title="Networks and boards"
        answer={answer(networks)}
        actions={starts ? <LinkButton to="/networks/new">Add a network</LinkButton> : null}
      />
      {networks.length === 0 ? (
        <Card>
          <EmptyState title="Nobody meets here yet">
            {starts
              ? 'Add the forums colleagues meet in, and each school’s local governing body.'
              : 'They appear here once the trust has recorded them.'}
          </EmptyState>
          {may(session, 'directory.approve-people') ? <UsualNetworks /> : null}
        </Card>
      ) : (
        <div className={classes['kinds']}>
          {Object.entries(kinds).map(([kind, { many }]) => (
            <Kind
              key={kind}
              title={many}
              networks={networks.filter((network) => network.kind === (kind as NetworkKind))}
            />
          ))}
        </div>
      )}
    </>
  );
}

/** As people look for them: "Pastoral leads" before "PSHE leads". */
function byName(networks: readonly NetworkView[]): readonly NetworkView[] {
  return networks.toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}

type KindProps = { readonly title: string; readonly networks: readonly NetworkView[] };

function Kind({ title, networks }: KindProps) {
  if (networks.length === 0) return null;
  return (
    <Card title={title}>
      <ul className={classes['list']}>
        {byName(networks).map(({ id, name, members }) => (
          <li key={id} className={classes['row']}>
            <TextLink to="/networks/$networkId" params={{ networkId: id }}>
              {name}
            </TextLink>
            <span className={classes['count']}>
              {members.length === 1 ? '1 member' : `${String(members.length)} members`}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
