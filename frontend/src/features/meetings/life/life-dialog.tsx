/** The forms that change a planned meeting, each in its dialog. */
import { Dialog } from '@/ui/dialog';

import { CancelForm, type LifeFormProps } from './cancel-form';
import { ChangeForm } from './change-form';
import { DeleteDialog } from './delete-dialog';
import { MoveForm } from './move-form';

export type Doing = 'change' | 'move' | 'cancel' | 'delete';

const FORMS = {
  change: { title: 'Change the meeting', Form: ChangeForm },
  move: { title: 'Move the meeting', Form: MoveForm },
  cancel: { title: 'Cancel the meeting', Form: CancelForm },
} as const;

/** Fetched with its forms, for the page is read far more often than changed. */
export function LifeDialog({ doing, ...rest }: LifeFormProps & { readonly doing: Doing }) {
  if (doing === 'delete') return <DeleteDialog {...rest} />;
  const { title, Form } = FORMS[doing];
  return (
    <Dialog title={title} opened onClose={rest.onClose}>
      <Form {...rest} />
    </Dialog>
  );
}
