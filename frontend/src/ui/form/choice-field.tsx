/** Choosing: one of a few in view, yes or no. */
import { Checkbox, Group, Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';

import { useBound, type FieldProps } from './bound';

type RadioFieldProps<Values extends FieldValues> = FieldProps<Values> & {
  readonly choices: readonly { readonly value: string; readonly label: ReactNode }[];
};

/** One of a few, all in view; a label may be a status with its icon. */
export function RadioField<Values extends FieldValues>(props: RadioFieldProps<Values>) {
  const { ref, ...bound } = useBound(props);
  return (
    <Radio.Group {...bound}>
      <Group gap="lg" mt={6} mb={4}>
        {props.choices.map(({ value, label }, at) => (
          <Radio key={value} value={value} label={label} {...(at === 0 ? { ref } : {})} />
        ))}
      </Group>
    </Radio.Group>
  );
}

/** Yes or no. */
export function CheckboxField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { value, ...bound } = useBound(props);
  return <Checkbox {...bound} checked={Boolean(value)} />;
}
