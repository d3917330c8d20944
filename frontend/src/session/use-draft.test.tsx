import { HttpResponse, http } from 'msw';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { useForm } from 'react-hook-form';

import { LongTextField } from '@/ui/form/long-text-field';
import { SaveState } from '@/ui/save-state';

import { HEAD, renderInside } from '../../test/inside';
import { server } from '../../test/server';

import { dropDraftsOf, findDraft } from './drafts';
import type { Session } from './session';
import { signOut } from './sign-out';
import { useFormDraft } from './use-form-draft';

const KEY = 'milestone/m1/rating';
const CEO: Session = { ...HEAD, person: { ...HEAD.person, id: 'p-ceo' } };

function Rating() {
  const form = useForm({ defaultValues: { evidence: '' } });
  const draft = useFormDraft(KEY, form);
  return (
    <>
      <LongTextField control={form.control} name="evidence" label="Evidence" />
      <SaveState saving={draft.saving} />
      <button type="button" onClick={() => void draft.forget()}>
        Sent
      </button>
    </>
  );
}

async function typed(words: string, session: Session = HEAD) {
  const { unmount } = renderInside(<Rating />, session);
  await userEvent.type(screen.getByLabelText('Evidence'), words);
  await waitFor(async () => {
    expect(await findDraft(session.person.id, KEY)).toMatchObject({ value: { evidence: words } });
  });
  return unmount;
}

beforeEach(async () => {
  await dropDraftsOf(HEAD.person.id);
  await dropDraftsOf(CEO.person.id);
});

test('what was typed is kept on this device, says so, and comes back', async () => {
  const leave = await typed('Calls made to 14 families');
  expect(await screen.findByText(/^Saved on this device at/)).toBeVisible();
  leave();
  renderInside(<Rating />);
  expect(await screen.findByDisplayValue('Calls made to 14 families')).toBeVisible();
});

test('leaving the page in the middle of a word keeps it', async () => {
  const { unmount } = renderInside(<Rating />);
  await userEvent.type(screen.getByLabelText('Evidence'), 'Cal');
  unmount();
  await waitFor(async () => {
    expect(await findDraft(HEAD.person.id, KEY)).toMatchObject({ value: { evidence: 'Cal' } });
  });
});

test('nothing is kept until something is typed', async () => {
  renderInside(<Rating />);
  await screen.findByLabelText('Evidence');
  expect(await findDraft(HEAD.person.id, KEY)).toBeUndefined();
});

test('another person at the same device does not see it', async () => {
  const leave = await typed('For the Head only');
  leave();
  renderInside(<Rating />, CEO);
  expect(await screen.findByLabelText('Evidence')).toHaveValue('');
  expect(await findDraft(CEO.person.id, KEY)).toBeUndefined();
});

test('once it was sent it is forgotten', async () => {
  await typed('Calls made');
  await userEvent.click(screen.getByRole('button', { name: 'Sent' }));
  await waitFor(async () => {
    expect(await findDraft(HEAD.person.id, KEY)).toBeUndefined();
  });
});

test('signing out forgets this person’s drafts and nobody else’s', async () => {
  server.use(http.post('*/api/sign-out', () => new HttpResponse(null, { status: 204 })));
  (await typed('Mine', HEAD))();
  (await typed('Theirs', CEO))();
  await signOut(HEAD);
  expect(await findDraft(HEAD.person.id, KEY)).toBeUndefined();
  expect(await findDraft(CEO.person.id, KEY)).toMatchObject({ value: { evidence: 'Theirs' } });
});

test('a sign-out that was refused keeps the drafts', async () => {
  server.use(
    http.post('*/api/sign-out', () => HttpResponse.json({ code: 'csrf' }, { status: 403 })),
  );
  (await typed('Mine'))();
  await expect(signOut(HEAD)).rejects.toMatchObject({ code: 'csrf' });
  expect(await findDraft(HEAD.person.id, KEY)).toMatchObject({ value: { evidence: 'Mine' } });
});
