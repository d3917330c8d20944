/** Choosing one of many from a list. */
import { TextInput } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { Suspense, lazy, useState } from 'react';
import type { FieldValues } from 'react-hook-form';

import { useBound, type FieldProps } from './bound';
import type { Choice } from './select-list';

const SelectList = lazy(() => import('./select-list'));

/**
 * Typing narrows the list. The field stands at once; its list is fetched behind it, and who has
 * gone into the field by then finds themselves in the list.
 */
export function SelectField<Values extends FieldValues>(
  props: FieldProps<Values> & { readonly choices: readonly Choice[] },
) {
  const { choices } = props;
  const bound = useBound(props);
  const [entered, setEntered] = useState(false);
  return (
    <Suspense
      fallback={
        <TextInput
          {...bound}
          value={choices.find(({ value }) => value === bound.value)?.label ?? ''}
          readOnly
          role="combobox"
          aria-haspopup="listbox"
          aria-expanded={false}
          rightSection={<IconSelector size={16} aria-hidden="true" />}
          rightSectionPointerEvents="none"
          onFocus={() => {
            setEntered(true);
          }}
          onBlur={() => {
            setEntered(false);
          }}
        />
      }
    >
      <SelectList {...bound} choices={choices} entered={entered} />
    </Suspense>
  );
}
