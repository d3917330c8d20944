import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, expect, test, vi } from 'vitest';

import { renderInside } from '../../../test/inside';
import { server } from '../../../test/server';
import { EverythingAboutMe } from './everything-about-me';
import { OwnPassword } from './own-password';

function account(hasPassword: boolean, change?: () => Response) {
  const asked: unknown[] = [];
  server.use(
    http.get('*/api/account', () => HttpResponse.json({ has_password: hasPassword })),
    http.put('*/api/account/password', async ({ request }) => {
      asked.push(await request.json());
      return change ? change() : new HttpResponse(null, { status: 204 });
    }),
  );
  return asked;
}

async function typed(present: string, password: string) {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Change your password' }));
  await user.type(await screen.findByLabelText(/Your present password/), present);
  await user.type(screen.getByLabelText(/New password/), password);
  await user.click(screen.getByRole('button', { name: 'Change password' }));
}

afterEach(() => {
  vi.restoreAllMocks();
});

test('the present password proves the wish, and the page says what follows', async () => {
  const asked = account(true);
  renderInside(<OwnPassword />);
  await typed('correct horse battery', 'a longer staple of words');
  expect(await screen.findByText(/It is changed/)).toBeVisible();
  expect(asked).toEqual([
    { present: 'correct horse battery', password: 'a longer staple of words' },
  ]);
});

test('a wrong one is said beside its field, and what was typed stays', async () => {
  const message = 'this is not your present password';
  const refusal = { status: 422, code: 'invalid', errors: [{ field: 'present', message }] };
  account(true, () => HttpResponse.json(refusal, { status: 422 }));
  renderInside(<OwnPassword />);
  await typed('not the present one', 'a longer staple of words');
  expect(await screen.findByText(message)).toBeVisible();
  expect(screen.getByLabelText(/New password/)).toHaveValue('a longer staple of words');
});

test('without a password here there is nothing to change', async () => {
  account(false);
  const { queries } = renderInside(<OwnPassword />);
  await waitFor(() => {
    expect(queries.getQueryData(['account'])).toEqual({ has_password: false });
  });
  expect(screen.queryByRole('button')).toBeNull();
});

test('everything about a person is kept as a file', async () => {
  server.use(http.get('*/api/about-me', () => HttpResponse.json({ person_id: 'p-head' })));
  const kept: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    kept.push(blob);
    return 'blob:kept';
  };
  URL.revokeObjectURL = () => undefined;
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  renderInside(<EverythingAboutMe />);
  await userEvent.click(screen.getByRole('button', { name: 'Download as JSON' }));
  await waitFor(() => {
    expect(click).toHaveBeenCalledOnce();
  });
  expect(await kept[0]?.text()).toBe('{"person_id":"p-head"}');
});

test('while a service is silent it says which, and keeps nothing', async () => {
  const refusal = {
    status: 503,
    code: 'service-away',
    detail: 'planning does not answer just now',
  };
  server.use(http.get('*/api/about-me', () => HttpResponse.json(refusal, { status: 503 })));
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  renderInside(<EverythingAboutMe />);
  await userEvent.click(screen.getByRole('button', { name: 'Download as JSON' }));
  expect(await screen.findByText('planning does not answer just now')).toBeVisible();
  expect(click).not.toHaveBeenCalled();
});
