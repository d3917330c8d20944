import { zodResolver } from '@hookform/resolvers/zod';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { expect, test, vi } from 'vitest';
import * as z from 'zod/mini';

import { Problem, Unreachable } from '@/api/problem';

import { Look } from '../look';

import { DateField } from './date-field';
import { Form } from './form';
import { TextField } from './text-field';

const action = z.object({
  what: z.string().check(z.minLength(1, 'Enter what needs to happen')),
  due: z.iso.date('Enter a real date'),
});
type Action = z.infer<typeof action>;

function ActionForm({ onSubmit }: { readonly onSubmit: (values: Action) => Promise<void> }) {
  const form = useForm<Action>({
    resolver: zodResolver(action),
    defaultValues: { what: '', due: '' },
  });
  return (
    <Form form={form} submit="Log action" onSubmit={onSubmit}>
      <TextField control={form.control} name="what" label="What needs to happen?" />
      <DateField control={form.control} name="due" label="Due date" />
    </Form>
  );
}

function show(onSubmit: (values: Action) => Promise<void>) {
  render(<ActionForm onSubmit={onSubmit} />, { wrapper: Look });
  return {
    what: screen.getByLabelText('What needs to happen?'),
    due: screen.getByLabelText('Due date'),
    submit: () => userEvent.click(screen.getByRole('button', { name: 'Log action' })),
  };
}

function aRefusal(status: number, detail: string, fields: Record<string, string> = {}): Problem {
  return new Problem({ status, code: 'invalid', detail, fields, changes: [], reference: null });
}

test('what is wrong is said beside each field, the first gets focus, and nothing is sent', async () => {
  const onSubmit = vi.fn(() => Promise.resolve());
  const { what, due, submit } = show(onSubmit);
  await userEvent.type(due, '31/2/2026');
  await submit();
  expect(what).toHaveAccessibleDescription('Enter what needs to happen');
  expect(due).toHaveAccessibleDescription(/Enter a real date/);
  expect(what).toHaveFocus();
  expect(due).toHaveValue('31/2/2026');
  expect(onSubmit).not.toHaveBeenCalled();
});

test('a date may be typed as people write it and is sent as ISO', async () => {
  const onSubmit = vi.fn(() => Promise.resolve());
  const { what, due, submit } = show(onSubmit);
  await userEvent.type(what, 'Call families');
  await userEvent.type(due, '4 December 2026');
  await submit();
  expect(onSubmit).toHaveBeenCalledWith({ what: 'Call families', due: '2026-12-04' });
  expect(due).toHaveValue('4 Dec 2026');
});

test('a refusal of a field lands beside that field and keeps what was typed', async () => {
  const { what, due, submit } = show(() =>
    Promise.reject(aRefusal(422, 'look again', { due: 'That is in a holiday' })),
  );
  await userEvent.type(what, 'Call families');
  await userEvent.type(due, '26/12/2026');
  await submit();
  expect(due).toHaveAccessibleDescription(/That is in a holiday/);
  expect(what).toHaveValue('Call families');
});

test.each([
  [aRefusal(409, 'the plan is already published'), 'the plan is already published'],
  [new Unreachable(null), /kept on this device/],
  [aRefusal(503, 'stack trace'), /Please try again in a moment/],
])('any other failure is said above the fields', async (failure, words) => {
  const { what, due, submit } = show(() => Promise.reject(failure));
  await userEvent.type(what, 'Call families');
  await userEvent.type(due, '4/12/2026');
  await submit();
  expect(await screen.findByText(words)).toBeVisible();
  expect(what).toHaveValue('Call families');
});
