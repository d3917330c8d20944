import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { expect, test } from 'vitest';

import { renderInside } from '../../../test/inside';

import { DateField } from './date-field';
import { SelectField } from './select-field';

const CHOICES = [
  { value: 'primary', label: 'Primary' },
  { value: 'secondary', label: 'Secondary' },
];

function Phase() {
  const { control } = useForm({ defaultValues: { phase: 'secondary' } });
  return <SelectField control={control} name="phase" label="Phase" choices={CHOICES} />;
}

function Due() {
  const { control } = useForm({ defaultValues: { due: '' } });
  return <DateField control={control} name="due" label="Due" />;
}

test('a field stands before its list, and who went into it early finds themselves in the list', async () => {
  renderInside(<Phase />);
  const standIn = screen.getByRole('combobox', { name: 'Phase' });
  expect(standIn).toHaveValue('Secondary');
  standIn.focus();
  await userEvent.click(await screen.findByRole('option', { name: 'Primary' }));
  const field = screen.getByRole('combobox', { name: 'Phase' });
  expect(field).not.toBe(standIn);
  expect(field).toHaveValue('Primary');
});

test('an early press of the calendar button opens the months, and choosing gives the focus back', async () => {
  renderInside(<Due />);
  const standIn = screen.getByRole('button', { name: 'Choose due from a calendar' });
  standIn.click();
  // jsdom has no layout, so the popover takes its button for scrolled away and hides.
  const day = await screen.findByRole('button', { name: /^15 /, hidden: true });
  day.click();
  const button = screen.getByRole('button', { name: 'Choose due from a calendar' });
  expect(button).not.toBe(standIn);
  await expect.poll(() => document.activeElement).toBe(button);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Due' }).value).toMatch(/^15 /);
});
