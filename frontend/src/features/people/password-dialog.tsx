/** Giving somebody an account of the trust's own, or a new password. */
import type { PersonView } from '@/api/generated/directory';
import { Dialog } from '@/ui/dialog';
import { fetched } from '@/ui/fetched';

const PasswordForm = fetched(
  'the form',
  async () => (await import('./password-form')).PasswordForm,
);

type PasswordDialogProps = {
  readonly person: PersonView;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Closing it takes what was typed off the page. */
export function PasswordDialog({ person, opened, onClose }: PasswordDialogProps) {
  return (
    <Dialog title={`A password for ${person.name}`} opened={opened} onClose={onClose} size="md">
      <p>
        For trusts without an identity provider. It ends any session of theirs and is noted in the
        audit; hand it over in person.
      </p>
      <PasswordForm personId={person.id} onClose={onClose} />
    </Dialog>
  );
}
