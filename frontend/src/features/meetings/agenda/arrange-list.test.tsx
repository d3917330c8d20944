import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';

import type { AgendaItemView, MeetingView } from '@/api/generated/meetings';

import { renderInside } from '../../../../test/inside';
import { server } from '../../../../test/server';

import { ArrangeList } from './arrange-list';

const item = (id: string): AgendaItemView => ({
  id,
  title: id,
  standing: null,
  snapshot: null,
  minutes: '',
  minutes_version: 0,
  minuted_by: null,
  minuted_at: null,
});
const meeting = { id: 'm-1', version: 3, agenda: ['Data', 'Writing'].map(item) };

/** The list reads no more of a meeting than this. */
const aMeeting = meeting as unknown as MeetingView;

test('what was moved a moment before Done is saved before the list closes', async () => {
  const orders: string[][] = [];
  server.use(
    http.put('*/api/meetings/meetings/m-1/agenda', async ({ request }) => {
      const { items } = (await request.json()) as { items: { id: string }[] };
      orders.push(items.map(({ id }) => id));
      const agenda = items.map(({ id }) => item(id));
      return HttpResponse.json({ ...meeting, version: 4, agenda });
    }),
  );
  const closed = vi.fn();
  renderInside(<ArrangeList meeting={aMeeting} onDone={closed} />);

  await userEvent.click(screen.getByRole('button', { name: 'Move Writing up' }));
  await userEvent.click(screen.getByRole('button', { name: 'Done' }));

  await waitFor(() => {
    expect(closed).toHaveBeenCalledOnce();
  });
  expect(orders).toEqual([['Writing', 'Data']]);
});

test('an order that cannot be saved keeps the list open', async () => {
  server.use(
    http.put('*/api/meetings/meetings/m-1/agenda', () =>
      HttpResponse.json({ status: 503, code: 'service-away', detail: 'away' }, { status: 503 }),
    ),
  );
  const closed = vi.fn();
  renderInside(<ArrangeList meeting={aMeeting} onDone={closed} />);

  await userEvent.click(screen.getByRole('button', { name: 'Move Writing up' }));
  await userEvent.click(screen.getByRole('button', { name: 'Done' }));

  await waitFor(() => {
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).not.toEqual([
      '',
      '',
    ]);
  });
  expect(closed).not.toHaveBeenCalled();
});
