/** A box that narrows a list while it is typed in. */
import { TextInput } from '@mantine/core';

type SearchFieldProps = {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly onSought: (value: string) => void;
};

/** Belongs to no form: nothing is sent. */
export function SearchField({ label, description, value, onSought }: SearchFieldProps) {
  return (
    <TextInput
      type="search"
      autoComplete="off"
      label={label}
      description={description}
      value={value}
      onChange={({ currentTarget }) => {
        onSought(currentTarget.value);
      }}
    />
  );
}
