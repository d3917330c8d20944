import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import type { NetworkView } from '@/api/generated/directory';

import { renderInside } from '../../../test/inside';
import { server } from '../../../test/server';
import { Disband } from './disband';
import { networkQuery } from './queries';

const FORUM: NetworkView = {
  id: 'sencos',
  version: 3,
  name: 'SENCOs',
  kind: 'key-colleagues',
  school_id: null,
  members: ['one', 'two'],
  recorded_at: '2026-09-03T09:00:00Z',
  disbanded_on: null,
};

async function confirmed() {
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Disband' }));
  const dialog = await screen.findByRole('dialog', { name: 'Disband SENCOs?' });
  await user.click(await within(dialog).findByRole('button', { name: 'Disband' }));
}

test('it is asked first, and the version that was seen is what ends', async () => {
  const seen: (string | null)[] = [];
  server.use(
    http.post('*/api/directory/networks/sencos/disband', ({ request }) => {
      seen.push(request.headers.get('If-Match'));
      return HttpResponse.json({ ...FORUM, version: 4, disbanded_on: '2026-11-23' });
    }),
  );
  const { queries } = renderInside(<Disband network={FORUM} />);
  await confirmed();
  await expect
    .poll(() => queries.getQueryData<NetworkView>(networkQuery('sencos').queryKey)?.disbanded_on)
    .toBe('2026-11-23');
  expect(seen).toEqual(['"3"']);
});

test('a refusal is said where it was asked', async () => {
  const refusal = {
    status: 409,
    code: 'already-disbanded',
    detail: 'it was disbanded on 1 Oct 2026',
  };
  server.use(
    http.post('*/api/directory/networks/sencos/disband', () =>
      HttpResponse.json(refusal, { status: 409 }),
    ),
  );
  renderInside(<Disband network={FORUM} />);
  await confirmed();
  expect(await screen.findByText('it was disbanded on 1 Oct 2026')).toBeVisible();
});
