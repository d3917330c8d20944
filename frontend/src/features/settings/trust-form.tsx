/** What the trust is called, and its two numbers in the trust register. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';

import { change, read } from '@/api/client';
import type { TrustView } from '@/api/generated/directory';
import { RecordForm } from '@/session/record-form';
import { sessionQuery } from '@/session/session';
import { useRecordForm } from '@/session/use-record-form';
import { FieldPair } from '@/ui/form/field-pair';
import { TextField } from '@/ui/form/text-field';

import { TRUST, trustQuery } from './queries';

const schema = z.object({
  version: z.number(),
  name: z.string().check(z.trim(), z.minLength(1, 'Enter the trust’s name')),
  group_uid: z.string().check(z.trim(), z.regex(/^(\d{1,8})?$/, 'Digits only, for example 99901')),
  group_id: z.string().check(z.trim(), z.regex(/^([A-Z]{2}\d{4,7})?$/, 'For example TR09999')),
});
type Values = z.infer<typeof schema>;

const valuesOf = ({ version, name, group_uid: uid, group_id: id }: TrustView): Values => ({
  version,
  name: name ?? '',
  group_uid: uid ?? '',
  group_id: id ?? '',
});

const inWords = ({ name, group_uid: uid, group_id: id }: Values) => ({
  Name: name,
  'Group UID': uid,
  'Group ID': id,
});

type TrustFormProps = { readonly trust: TrustView; readonly onDone: () => void };

/** The name is at the top of every page from then on. */
export function TrustForm({ trust, onDone }: TrustFormProps) {
  const queries = useQueryClient();
  const start = valuesOf(trust);
  const editing = useRecordForm<Values, TrustView>({
    draftKey: 'trust',
    start,
    resolver: zodResolver(schema),
    send: ({ version, name, group_uid: uid, group_id: id }) =>
      change<TrustView>(TRUST, {
        method: 'PUT',
        body: { name, group_uid: uid || null, group_id: id || null },
        version,
      }),
    latest: async () => valuesOf(await read<TrustView>(TRUST)),
    onDone: async (saved) => {
      queries.setQueryData(trustQuery.queryKey, saved);
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      onDone();
    },
  });
  const { control } = editing.form;
  return (
    <RecordForm
      {...{ editing, inWords, start }}
      what="The trust"
      submit="Save the trust"
      onCancel={onDone}
    >
      <TextField control={control} name="name" label="Name" required />
      <FieldPair>
        <TextField
          control={control}
          name="group_uid"
          label="Group UID"
          hint="From the trust register, for example 99901"
        />
        <TextField
          control={control}
          name="group_id"
          label="Group ID"
          hint="From the trust register, for example TR09999"
        />
      </FieldPair>
    </RecordForm>
  );
}
