/** A form whose typing is kept on this device until the service has it. */
import { useWatch, type FieldValues, type UseFormReturn } from 'react-hook-form';

import { useDraft } from './use-draft';

/** Name the form and the record: `useFormDraft('milestone/01J…/rating', form)`. */
export function useFormDraft<Values extends FieldValues>(key: string, form: UseFormReturn<Values>) {
  const typed = useWatch({ control: form.control }) as Values;
  return useDraft<Values>(key, form.formState.isDirty ? typed : null, (draft) => {
    form.reset(draft, { keepDefaultValues: true });
  });
}
