/** The roles Headteachers have proposed, for whoever may approve them. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import type { PersonView } from '@/api/generated/directory';
import { Card } from '@/ui/card';
import { counted } from '@/ui/counting';
import { FormTrouble } from '@/ui/form/form-trouble';
import { TextLink } from '@/ui/link';

import { usePersonStep, waitingQuery } from './queries';
import { useRoleInWords } from './roles-in-words';
import classes from './waiting-card.module.css';

/** Not there while nothing waits. */
export function WaitingCard() {
  const { data: waiting = [] } = useQuery(waitingQuery);
  if (waiting.length === 0) return null;
  return (
    <Card
      title="Waiting for your approval"
      finding={`${counted(waiting.length, 'person', 'people')} proposed by a Headteacher.`}
    >
      <ul className={classes['list']}>
        {waiting.map((person) => (
          <Waiting key={person.id} person={person} />
        ))}
      </ul>
    </Card>
  );
}

function Waiting({ person }: { readonly person: PersonView }) {
  const roleInWords = useRoleInWords();
  return (
    <li className={classes['row']}>
      <div>
        <TextLink to="/people/$personId" params={{ personId: person.id }}>
          {person.name}
        </TextLink>
        <div>{(person.proposed_roles ?? []).map(roleInWords).join('; ')}</div>
      </div>
      <Answer person={person} />
    </li>
  );
}

/** Approving puts the proposed roles in force at once; declining keeps those in force. */
export function Answer({ person }: { readonly person: PersonView }) {
  const step = usePersonStep(person);
  return (
    <div className={classes['answer']}>
      <FormTrouble message={step.error?.message} />
      <div className={classes['buttons']}>
        <Button
          variant="default"
          size="sm"
          disabled={step.isPending}
          aria-label={`Decline ${person.name}`}
          onClick={() => {
            step.mutate('decline');
          }}
        >
          Decline
        </Button>
        <Button
          size="sm"
          disabled={step.isPending}
          aria-label={`Approve ${person.name}`}
          onClick={() => {
            step.mutate('approve');
          }}
        >
          Approve
        </Button>
      </div>
    </div>
  );
}
