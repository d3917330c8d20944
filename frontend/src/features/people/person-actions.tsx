/** What whoever manages somebody may do: correct, give a password, record a leaving. */
import { Button } from '@mantine/core';
import { useState } from 'react';

import type { PersonView } from '@/api/generated/directory';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { FormTrouble } from '@/ui/form/form-trouble';
import { LinkButton } from '@/ui/link';

import { PasswordDialog } from './password-dialog';
import { usePersonStep } from './queries';

/** Leaving asks first: it takes effect the same day. */
export function PersonActions({ person }: { readonly person: PersonView }) {
  const [asking, setAsking] = useState<'step' | 'password' | null>(null);
  const step = usePersonStep(person);
  const close = () => {
    setAsking(null);
  };
  const verb = person.active ? 'Record that they left' : 'Take them back';
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          setAsking('step');
        }}
      >
        {verb}
      </Button>
      {person.active ? (
        <>
          <Button
            variant="default"
            onClick={() => {
              setAsking('password');
            }}
          >
            Set a password
          </Button>
          <LinkButton to="/people/$personId/edit" params={{ personId: person.id }}>
            Edit
          </LinkButton>
        </>
      ) : null}
      <ConfirmDialog
        question={person.active ? `Has ${person.name} left?` : `Is ${person.name} back?`}
        verb={verb}
        opened={asking === 'step'}
        busy={step.isPending}
        onCancel={close}
        onConfirm={() => {
          step.mutate(person.active ? 'leave' : 'return', { onSuccess: close });
        }}
      >
        <FormTrouble message={step.error?.message} />
        <p>
          {person.active
            ? 'They are signed out everywhere and cannot come in again. What they recorded stays, under their name.'
            : 'They hold the roles they had when they left. Check them afterwards.'}
        </p>
      </ConfirmDialog>
      <PasswordDialog person={person} opened={asking === 'password'} onClose={close} />
    </>
  );
}
