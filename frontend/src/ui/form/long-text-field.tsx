/** Words in several lines, bound to a form; apart, as signing in needs none. */
import { Textarea } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';

import { useBound, type FieldProps } from './bound';

/** Several lines; grows with what is typed. */
export function LongTextField<Values extends FieldValues>(
  props: FieldProps<Values> & { readonly rows?: number },
) {
  return <Textarea {...useBound(props)} autosize minRows={props.rows ?? 3} maxRows={16} />;
}
