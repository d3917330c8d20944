import { zodResolver } from '@hookform/resolvers/zod';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import * as z from 'zod/mini';

import { change, read } from '@/api/client';
import { TextField } from '@/ui/form/text-field';

import { renderInside } from '../../test/inside';
import { server } from '../../test/server';

import { RecordForm } from './record-form';
import { useRecordForm } from './use-record-form';

const PATH = '/api/directory/schools/s1';
const schema = z.object({
  version: z.number(),
  name: z.string().check(z.minLength(1, 'Enter a name')),
});
type Values = z.infer<typeof schema>;
const START: Values = { version: 1, name: 'Oldwick' };
const inWords = ({ name }: Values) => ({ Name: name });

function SchoolNameForm({ onDone }: { readonly onDone: (saved: Values) => void }) {
  const editing = useRecordForm<Values, Values>({
    draftKey: 'school/s1',
    start: START,
    resolver: zodResolver(schema),
    send: ({ version, name }) => change<Values>(PATH, { method: 'PUT', body: { name }, version }),
    latest: () => read<Values>(PATH),
    onDone,
  });
  return (
    <RecordForm
      {...{ editing, inWords }}
      start={START}
      what="This school"
      submit="Save school"
      onCancel={vi.fn()}
    >
      <TextField control={editing.form.control} name="name" label="Name" />
    </RecordForm>
  );
}

/** A school that somebody renamed after the form was opened. */
function aMovedSchool(): readonly (string | null)[] {
  const versions: (string | null)[] = [];
  server.use(
    http.get(`*${PATH}`, () => HttpResponse.json({ version: 2, name: 'Oldwick Combe' })),
    http.put(`*${PATH}`, async ({ request }) => {
      const version = request.headers.get('If-Match');
      versions.push(version);
      if (version !== '"2"') {
        const refusal = { code: 'changed-meanwhile', detail: 'somebody saved first', changes: [] };
        return HttpResponse.json(refusal, { status: 409 });
      }
      const { name } = (await request.json()) as { readonly name: string };
      return HttpResponse.json({ version: 3, name });
    }),
  );
  return versions;
}

async function typeAndSave() {
  const name = screen.getByLabelText('Name');
  await userEvent.clear(name);
  await userEvent.type(name, 'Oldwick Primary');
  await userEvent.click(screen.getByRole('button', { name: 'Save school' }));
  return name;
}

test('a change meanwhile is shown, and what was typed is kept and not sent again', async () => {
  const versions = aMovedSchool();
  const onDone = vi.fn();
  renderInside(<SchoolNameForm onDone={onDone} />);
  const name = await typeAndSave();
  expect(await screen.findByText('Name is now “Oldwick Combe”')).toBeVisible();
  expect(name).toHaveValue('Oldwick Primary');
  expect(versions).toEqual(['"1"']);
  expect(onDone).not.toHaveBeenCalled();
});

test('saving mine over it sends the version I was shown', async () => {
  const versions = aMovedSchool();
  const onDone = vi.fn();
  renderInside(<SchoolNameForm onDone={onDone} />);
  await typeAndSave();
  await userEvent.click(await screen.findByRole('button', { name: 'Save mine over it' }));
  await vi.waitFor(() => {
    expect(onDone).toHaveBeenCalledWith({ version: 3, name: 'Oldwick Primary' });
  });
  expect(versions).toEqual(['"1"', '"2"']);
});

test('taking theirs puts their words into the form and sends nothing', async () => {
  const versions = aMovedSchool();
  renderInside(<SchoolNameForm onDone={vi.fn()} />);
  const name = await typeAndSave();
  await userEvent.click(await screen.findByRole('button', { name: 'Show me theirs' }));
  await vi.waitFor(() => {
    expect(name).toHaveValue('Oldwick Combe');
  });
  expect(versions).toEqual(['"1"']);
});
