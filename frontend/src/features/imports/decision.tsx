/** After looking: take it over, put the file right, or go on. */
import { Button } from '@mantine/core';

import { Card } from '@/ui/card';
import { FormTrouble } from '@/ui/form/form-trouble';
import { LinkButton } from '@/ui/link';

import classes from './imports.module.css';

type DecisionProps = {
  readonly canApply: boolean;
  readonly applied: boolean;
  /** How many rows would be written. */
  readonly count: number;
  readonly verb: string;
  readonly busy: boolean;
  readonly trouble: string | undefined;
  readonly onward: { readonly to: '/schools' | '/people'; readonly label: string };
  readonly onTake: () => void;
  readonly onAgain: () => void;
};

function words({ canApply, applied, count }: DecisionProps): string {
  if (applied) return 'It is done, and every service has been told.';
  if (!canApply) {
    return 'Nothing can be imported while a row needs putting right: correct the file and choose it again.';
  }
  return count > 0
    ? 'Look through the rows below. It is all or nothing.'
    : 'Everything in the file is here already.';
}

/** One filled button at most, and none that would be refused. */
export function Decision(props: DecisionProps) {
  const { canApply, applied, count, verb, busy, trouble, onward, onTake, onAgain } = props;
  return (
    <Card>
      <FormTrouble message={trouble} />
      <div className={classes['decision']} role="status">
        <p className={classes['words']}>{words(props)}</p>
        <div className={classes['buttons']}>
          <Button variant="default" onClick={onAgain} disabled={busy}>
            {applied ? 'Import another file' : 'Choose another file'}
          </Button>
          {applied ? <LinkButton to={onward.to}>{onward.label}</LinkButton> : null}
          {!applied && canApply && count > 0 ? (
            <Button onClick={onTake} loading={busy}>
              {verb}
            </Button>
          ) : null}
        </div>
      </div>
    </Card>
  );
}
