/** Starting a network or board, and changing what it is called and who is in it. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import * as z from 'zod/mini';

import { change, read } from '@/api/client';
import type { NetworkBody, NetworkKind, NetworkView } from '@/api/generated/directory';
import { schoolsQuery } from '@/api/schools';
import { RecordForm } from '@/session/record-form';
import { reachOf } from '@/session/reach';
import { useSession } from '@/session/session';
import { useRecordForm } from '@/session/use-record-form';
import { Card } from '@/ui/card';
import { SelectField } from '@/ui/form/select-field';
import { TextField } from '@/ui/form/text-field';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { MemberRows } from './member-rows';
import { kinds, networkPath, networkQuery } from './queries';

const BOARD = 'local-governing-body';

const schema = z
  .object({
    version: z.number(),
    name: z.string().check(z.trim(), z.minLength(1, 'Enter what it is called')),
    kind: z.string('Choose a kind').check(z.minLength(1, 'Choose a kind')),
    school_id: z.nullable(z.string()),
    members: z.array(z.string()),
    adding: z.nullable(z.string()),
  })
  .check(
    z.refine(({ kind, school_id: school }) => kind !== BOARD || Boolean(school), {
      path: ['school_id'],
      message: 'A local governing body belongs to a school',
    }),
  );
export type NetworkValues = z.infer<typeof schema>;

function valuesOf(network: NetworkView | null, own: readonly string[] | null): NetworkValues {
  return {
    version: network?.version ?? 0,
    name: network?.name ?? '',
    kind: network?.kind ?? (own ? BOARD : ''),
    school_id: network?.school_id ?? own?.[0] ?? '',
    members: network?.members ?? [],
    adding: '',
  };
}

function bodyOf({ name, kind, school_id: school, members }: NetworkValues): NetworkBody {
  return {
    name,
    kind: kind as NetworkKind,
    school_id: kind === BOARD ? school : null,
    members,
  };
}

const inWords = ({ name, kind, members }: NetworkValues) => ({
  Name: name,
  Kind: kinds[kind as NetworkKind].one,
  Membership: `${String(members.length)} members`,
});

type NetworkFormProps = {
  /** Null starts one. */
  readonly network: NetworkView | null;
  readonly onDone: (network: NetworkView) => void;
  readonly onCancel: () => void;
};

/** A Headteacher looks after their own school's board only. */
export function NetworkForm({ network, onDone, onCancel }: NetworkFormProps) {
  const queries = useQueryClient();
  const own = reachOf(useSession(), 'directory.manage-people');
  const { data: schools = [] } = useQuery(schoolsQuery);
  const start = valuesOf(network, own);
  const editing = useRecordForm<NetworkValues, NetworkView>({
    draftKey: `network/${network?.id ?? 'new'}`,
    start,
    resolver: zodResolver(schema),
    send: (values) =>
      change<NetworkView>(network ? networkPath(network.id) : '/api/directory/networks', {
        method: network ? 'PUT' : 'POST',
        body: bodyOf(values),
        ...(network ? { version: values.version } : {}),
      }),
    ...(network
      ? { latest: async () => valuesOf(await read<NetworkView>(networkPath(network.id)), own) }
      : {}),
    onDone: async (saved) => {
      queries.setQueryData(networkQuery(saved.id).queryKey, saved);
      await queries.invalidateQueries({ queryKey: ['directory', 'networks'] });
      onDone(saved);
    },
  });
  const { control } = editing.form;
  const kind = useWatch({ control, name: 'kind' });
  return (
    <>
      <PageTitle
        title={network ? `Change ${network.name}` : 'Add a network or board'}
        answer="What it is called, and who belongs to it."
      />
      <Stack as="narrow">
        <Card>
          <RecordForm
            {...{ editing, inWords, start, onCancel }}
            what="This network"
            submit={network ? 'Save network' : 'Add network'}
          >
            <TextField control={control} name="name" label="Name" required />
            {own ? null : (
              <SelectField
                control={control}
                name="kind"
                label="Kind"
                choices={Object.entries(kinds).map(([value, { one }]) => ({ value, label: one }))}
                required
              />
            )}
            {kind === BOARD ? (
              <SelectField
                control={control}
                name="school_id"
                label="School"
                choices={schools
                  .filter(({ id }) => own === null || own.includes(id))
                  .map(({ id, name }) => ({ value: id, label: name }))}
                required
              />
            ) : null}
            <MemberRows form={editing.form} />
          </RecordForm>
        </Card>
      </Stack>
    </>
  );
}
