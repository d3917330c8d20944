import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { Problem, Unreachable } from '@/api/problem';

import { renderInside } from '../../test/inside';

import { useAutosave, type KeptWords } from './use-autosave';

const NOTHING: KeptWords = { version: 0, text: '', by: null, at: null };
const THEIRS: KeptWords = {
  version: 1,
  text: 'Attendance rose.',
  by: 'p-ceo',
  at: '2026-11-23T10:40:00Z',
};
const saved = (text: string, version: number): KeptWords => ({
  version: version + 1,
  text,
  by: 'p-head',
  at: '2026-11-23T10:42:00Z',
});
const OVERTAKEN = new Problem({
  ...{ status: 409, code: 'changed-meanwhile', detail: 'somebody saved first' },
  ...{ fields: {}, changes: [], reference: null },
});

type DeskProps = Omit<Parameters<typeof useAutosave>[0], 'kept'> & { readonly kept?: KeptWords };

function Desk({ kept = NOTHING, ...rest }: DeskProps) {
  const { text, write, saving, theirs, saveNow } = useAutosave({ kept, ...rest });
  return (
    <>
      <textarea
        aria-label="Minutes"
        value={text}
        onChange={({ currentTarget }) => {
          write(currentTarget.value);
        }}
        onBlur={saveNow}
      />
      <p role="status">{saving.kind}</p>
      {theirs ? <button onClick={theirs.keepBoth}>Keep both</button> : null}
    </>
  );
}

const box = () => screen.getByRole('textbox', { name: 'Minutes' });

test('words are sent against the version they were written on, then against the next', async () => {
  const send = vi.fn((text: string, version: number) => Promise.resolve(saved(text, version)));
  const person = userEvent.setup();
  renderInside(<Desk draftKey="m/a" send={send} latest={() => Promise.resolve(NOTHING)} />);
  await person.type(box(), 'One.');
  await person.tab();
  expect(await screen.findByText('saved')).toBeVisible();
  await person.type(box(), ' Two.');
  await person.tab();
  await vi.waitFor(() => {
    expect(send.mock.calls).toEqual([
      ['One.', 0],
      ['One. Two.', 1],
    ]);
  });
});

test('without a connection the words stay in the box and say that they wait', async () => {
  const send = vi.fn(() => Promise.reject(new Unreachable(new Error('offline'))));
  const person = userEvent.setup();
  renderInside(<Desk draftKey="m/b" send={send} latest={() => Promise.resolve(NOTHING)} />);
  await person.type(box(), 'Kept.');
  await person.tab();
  expect(await screen.findByText('waiting')).toBeVisible();
  expect(box()).toHaveValue('Kept.');
});

test('what somebody else wrote meanwhile is shown first, and both can be kept', async () => {
  const send = vi
    .fn((text: string, version: number) => Promise.resolve(saved(text, version)))
    .mockRejectedValueOnce(OVERTAKEN);
  const person = userEvent.setup();
  renderInside(<Desk draftKey="m/c" send={send} latest={() => Promise.resolve(THEIRS)} />);
  await person.type(box(), 'Mine.');
  await person.tab();
  await person.click(await screen.findByRole('button', { name: 'Keep both' }));
  expect(box()).toHaveValue('Attendance rose.\n\nMine.');
  await vi.waitFor(
    () => {
      expect(send).toHaveBeenLastCalledWith('Attendance rose.\n\nMine.', 1);
    },
    { timeout: 3_000 },
  );
});
