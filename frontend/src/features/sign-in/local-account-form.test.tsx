import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';

import { renderInside } from '../../../test/inside';
import { server } from '../../../test/server';

import { LocalAccountForm } from './local-account-form';

const email = () => screen.getByRole('textbox', { name: 'Email' });
const password = () => screen.getByLabelText(/^Password/);
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

test('nothing is sent until both are there, and the first that is wrong is gone to', async () => {
  renderInside(<LocalAccountForm back="/" />);
  await submit();
  expect(email()).toHaveFocus();
  expect(email()).toHaveAccessibleDescription(/Enter your work email/);
  expect(password()).toHaveAccessibleDescription('Enter your password');
  await userEvent.type(email(), 'head@ashlode.example');
  expect(email()).not.toHaveAccessibleDescription();
  await submit();
  expect(password()).toHaveFocus();
});

test('a refusal says what the gateway says, and keeps what was typed', async () => {
  server.use(
    http.post('/api/sign-in', () =>
      HttpResponse.json(
        { status: 401, code: 'wrong-credentials', title: 'That email and password do not match.' },
        { status: 401, headers: { 'content-type': 'application/problem+json' } },
      ),
    ),
  );
  renderInside(<LocalAccountForm back="/" />);
  await userEvent.type(email(), 'head@ashlode.example');
  await userEvent.type(password(), 'not it');
  await submit();
  expect(await screen.findByText(/do not match/)).toBeVisible();
  expect(email()).toHaveValue('head@ashlode.example');
  expect(password()).toHaveValue('not it');
});
