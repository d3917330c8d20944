/** Adding somebody, and correcting what is known of them; from a Headteacher it is a proposal. */
import { zodResolver } from '@hookform/resolvers/zod';
import * as z from 'zod/mini';

import { change, read } from '@/api/client';
import type { PersonBody, PersonView, Role } from '@/api/generated/directory';
import { RecordForm } from '@/session/record-form';
import { reachOf } from '@/session/reach';
import { titleOf } from '@/session/roles';
import { useSession } from '@/session/session';
import { useRecordForm } from '@/session/use-record-form';
import { Card } from '@/ui/card';
import { FieldPair } from '@/ui/form/field-pair';
import { TextField } from '@/ui/form/text-field';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { personPath, useAcceptPerson } from './queries';
import { RoleRows } from './role-rows';
import { isAtSchool } from './roles-in-words';

const held = z
  .object({
    role: z.string('Choose a role').check(z.minLength(1, 'Choose a role')),
    school: z.nullable(z.string()),
  })
  .check(
    z.refine(({ role, school }) => !isAtSchool(role) || Boolean(school), {
      path: ['school'],
      message: 'Choose the school',
    }),
  );

const schema = z.object({
  version: z.number(),
  name: z.string().check(z.trim(), z.minLength(1, 'Enter their name')),
  email: z.email('Enter a work email, for example name@trust.org'),
  job_title: z.string().check(z.trim()),
  roles: z.array(held).check(z.minLength(1, 'Give at least one role')),
});
export type PersonValues = z.infer<typeof schema>;

function valuesOf(person: PersonView | null, school: string): PersonValues {
  const roles = person?.proposed_roles ?? person?.roles;
  return {
    version: person?.version ?? 0,
    name: person?.name ?? '',
    email: person?.email ?? '',
    job_title: person?.job_title ?? '',
    roles: roles?.map(({ role, school_id: at }) => ({ role, school: at ?? '' })) ?? [
      { role: '', school },
    ],
  };
}

function bodyOf({ name, email, job_title, roles }: PersonValues): PersonBody {
  return {
    name,
    email,
    job_title,
    roles: roles.map(({ role, school }) => ({
      role: role as Role,
      school_id: isAtSchool(role) ? school : null,
    })),
  };
}

const inWords = ({ name, email, job_title: job, roles }: PersonValues) => ({
  Name: name,
  Email: email,
  'Job title': job,
  Roles: roles.map(({ role }) => titleOf(role as Role)).join(', '),
});

type PersonFormProps = {
  /** Null adds somebody. */
  readonly person: PersonView | null;
  readonly onDone: (person: PersonView) => void;
  readonly onCancel: () => void;
};

/** A Headteacher gives roles at their own school only, and the trust approves them. */
export function PersonForm({ person, onDone, onCancel }: PersonFormProps) {
  const accept = useAcceptPerson();
  const reach = reachOf(useSession(), 'directory.manage-people');
  const start = valuesOf(person, reach?.[0] ?? '');
  const editing = useRecordForm<PersonValues, PersonView>({
    draftKey: `person/${person?.id ?? 'new'}`,
    start,
    resolver: zodResolver(schema),
    send: (values) =>
      change<PersonView>(person ? personPath(person.id) : '/api/directory/people', {
        method: person ? 'PUT' : 'POST',
        body: bodyOf(values),
        ...(person ? { version: values.version } : {}),
      }),
    ...(person
      ? { latest: async () => valuesOf(await read<PersonView>(personPath(person.id)), '') }
      : {}),
    onDone: async (saved) => {
      await accept(saved);
      onDone(saved);
    },
  });
  const { control } = editing.form;
  return (
    <>
      <PageTitle
        title={person ? `Edit ${person.name}` : 'Add somebody'}
        answer={
          reach !== null
            ? 'What you change about roles is a proposal: it holds once the trust approves it.'
            : person
              ? 'Roles change what they may see and do from the next page they open.'
              : 'They can sign in as soon as they have a role and an account.'
        }
      />
      <Stack as="narrow">
        <Card>
          <RecordForm
            {...{ editing, inWords, start, onCancel }}
            what="What is known of this person"
            submit={person ? 'Save' : reach === null ? 'Add them' : 'Propose them'}
          >
            <TextField control={control} name="name" label="Name" required />
            <FieldPair>
              <TextField control={control} name="email" type="email" label="Email" required />
              <TextField control={control} name="job_title" label="Job title" />
            </FieldPair>
            <RoleRows form={editing.form} reach={reach} />
          </RecordForm>
        </Card>
      </Stack>
    </>
  );
}
