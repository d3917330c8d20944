/** Several lines that belong to no form: kept by themselves while somebody writes. */
import { Textarea } from '@mantine/core';

type LongTextProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly longest: number;
  readonly onWrite: (value: string) => void;
  /** When the hand goes elsewhere: a good moment to keep what was written. */
  readonly onLeave: () => void;
};

/** Grows with what is typed. */
export function LongText({ label, hint, value, longest, onWrite, onLeave }: LongTextProps) {
  return (
    <Textarea
      label={label}
      description={hint}
      autosize
      minRows={6}
      maxRows={24}
      maxLength={longest}
      autoComplete="off"
      value={value}
      onChange={({ currentTarget }) => {
        onWrite(currentTarget.value);
      }}
      onBlur={onLeave}
    />
  );
}
