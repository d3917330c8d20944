/** What every field of ours is told, and how it is bound to its form. */
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';

export type FieldProps<Values extends FieldValues> = {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  readonly label: string;
  /** Stays visible above the input; never use a placeholder for it. */
  readonly hint?: string;
  readonly required?: boolean;
};

/** The Mantine props of a bound field: value, handlers, and the error shown beside it. */
export function useBound<Values extends FieldValues>(props: FieldProps<Values>) {
  const { field, fieldState } = useController({ control: props.control, name: props.name });
  return {
    ...field,
    label: props.label,
    required: props.required ?? false,
    ...(props.hint ? { description: props.hint } : {}),
    ...(fieldState.error?.message ? { error: fieldState.error.message } : {}),
  };
}
