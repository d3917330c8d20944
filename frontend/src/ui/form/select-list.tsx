/** A field with its list; loaded behind the field that stands in for it. */
import { Select } from '@mantine/core';

import type { useBound } from './bound';

export type Choice = { readonly value: string; readonly label: string };

type SelectListProps = ReturnType<typeof useBound> & {
  readonly choices: readonly Choice[];
  /** Whether the person was in the field before the list came. */
  readonly entered: boolean;
};

/** Opens where the person already is; otherwise waits for them. */
export default function SelectList({ choices, entered, ...bound }: SelectListProps) {
  return (
    <Select
      {...bound}
      data={[...choices]}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- gives back the focus this field had
      autoFocus={entered}
      searchable
      nothingFoundMessage="Nothing matches"
      comboboxProps={{ shadow: 'md' }}
    />
  );
}
