/** Choosing a forum's rule, its linked School Improvement Lead and its agenda lead (R34, R39). */
import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';

import { change, read } from '@/api/client';
import { forumsQuery, type Forum } from '@/api/forums';
import type { CadenceRule, ForumBody } from '@/api/generated/meetings';
import { namesQuery } from '@/api/names';
import { RecordForm } from '@/session/record-form';
import { useRecordForm } from '@/session/use-record-form';
import { SelectField } from '@/ui/form/select-field';

import { rules } from './words';

const schema = z.object({
  version: z.number(),
  rule: z.nullable(z.string()),
  lead_id: z.nullable(z.string()),
  agenda_lead_id: z.nullable(z.string()),
});
type Values = z.infer<typeof schema>;

const valuesOf = ({ version, rule, lead_id: lead, agenda_lead_id: agenda }: Forum): Values => ({
  version,
  rule: rule ?? '',
  lead_id: lead ?? '',
  agenda_lead_id: agenda ?? '',
});

const orNobody = (chosen: string | null) => (chosen === '' ? null : chosen);

const bodyOf = ({ rule, lead_id: lead, agenda_lead_id: agenda }: Values): ForumBody => ({
  rule: orNobody(rule) as CadenceRule | null,
  lead_id: orNobody(lead),
  agenda_lead_id: orNobody(agenda),
});

type ForumFormProps = { readonly forum: Forum; readonly onClose: () => void };

/** Members are changed with the network they come from. */
export default function ForumForm({ forum, onClose }: ForumFormProps) {
  const queries = useQueryClient();
  const { data: names } = useQuery(namesQuery);
  const path = `/api/meetings/forums/${forum.id}`;
  const start = valuesOf(forum);
  const nameOf = (id: string | null) => (id ? (names?.get(id)?.name ?? 'A colleague') : 'Nobody');
  const editing = useRecordForm<Values, Forum>({
    draftKey: `forum/${forum.id}`,
    start,
    resolver: zodResolver(schema),
    send: (values) =>
      change<Forum>(path, { method: 'PUT', body: bodyOf(values), version: values.version }),
    latest: async () => valuesOf(await read<Forum>(path)),
    onDone: async () => {
      await queries.invalidateQueries({ queryKey: forumsQuery.queryKey });
      onClose();
    },
  });
  const { control } = editing.form;
  const people = [
    { value: '', label: 'Nobody' },
    ...[...(names?.values() ?? [])]
      .filter(({ id, active }) => active || [forum.lead_id, forum.agenda_lead_id].includes(id))
      .map(({ id, name, titles }) => ({
        value: id,
        label: titles[0] ? `${name} (${titles[0]})` : name,
      })),
  ];
  return (
    <RecordForm
      editing={editing}
      start={start}
      onCancel={onClose}
      what="This forum"
      submit="Save forum"
      inWords={(values) => ({
        Rule: values.rule ? rules[values.rule as CadenceRule] : 'No rule',
        Lead: nameOf(values.lead_id),
        'Agenda lead': nameOf(values.agenda_lead_id),
      })}
    >
      <SelectField
        control={control}
        name="rule"
        label="How often it meets"
        choices={[
          ...forum.rules.map((rule) => ({ value: rule, label: `${rules[rule]} (${rule})` })),
          { value: '', label: 'No rule' },
        ]}
      />
      <SelectField
        control={control}
        name="lead_id"
        label={
          forum.kind === 'support' ? 'School Improvement Lead' : 'Linked School Improvement Lead'
        }
        hint="Facilitates its meetings, and may set its rule"
        choices={people}
      />
      <SelectField
        control={control}
        name="agenda_lead_id"
        label="Agenda lead"
        hint="The subject specialist whose agenda it is"
        choices={people}
      />
    </RecordForm>
  );
}
