/** What is missing before a plan can be published, with the place to say why. */
import { Button } from '@mantine/core';

import type { HeadingView, PlanView } from '@/api/generated/planning';
import { Dialog } from '@/ui/dialog';

import { useEditing } from '../writing/editing';
import { ReasonForm } from '../writing/forms';
import { count, unanswered } from '../words';
import classes from './next-step.module.css';

type NotYetProps = { readonly plan: PlanView; readonly onClose: () => void };

/** Goes on to the publishing question by itself once the last one is answered. */
export default function NotYet({ plan, onClose }: NotYetProps) {
  const missing = unanswered(plan);
  return (
    <Dialog title="Not ready to publish yet" opened onClose={onClose} atTop>
      <p>
        {count(missing.length, 'trust priority', 'trust priorities')} still{' '}
        {missing.length === 1 ? 'needs' : 'need'} an objective, or a reason why there is none.
      </p>
      <ul className={classes['missing']}>
        {missing.map((heading) => (
          <Missing key={heading.priority_id} {...{ plan, heading, onClose }} />
        ))}
      </ul>
    </Dialog>
  );
}

type MissingProps = NotYetProps & { readonly heading: HeadingView };

function Missing({ plan, heading, onClose }: MissingProps) {
  const draftKey = `plan/${plan.id}/reason/${heading.priority_id}`;
  const { opened, open, close } = useEditing(draftKey);
  const label = `${heading.code} ${heading.title}`;
  return (
    <li>
      <h3>{label}</h3>
      {opened ? (
        <ReasonForm {...{ plan, heading, draftKey }} onClose={close} />
      ) : (
        <Button
          variant="default"
          size="sm"
          aria-label={`Give a reason for ${label}`}
          onClick={open}
        >
          Give a reason
        </Button>
      )}
      {opened ? null : (
        <Button
          component="a"
          href={`#priority-${heading.priority_id}`}
          variant="subtle"
          size="sm"
          aria-label={`Write an objective for ${label}`}
          onClick={onClose}
        >
          Write an objective
        </Button>
      )}
    </li>
  );
}
