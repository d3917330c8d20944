/** The way to the SIP inbox, with how many actions wait for an answer there. */
import { useQuery } from '@tanstack/react-query';

import { HiddenWords } from '@/ui/hidden-words';
import { LinkButton } from '@/ui/link';

import classes from './home-page.module.css';
import { waitingQuery } from './queries';

/** A number only where something waits. */
export function InboxButton({ schoolId }: { readonly schoolId: string }) {
  const { data = [] } = useQuery(waitingQuery(schoolId));
  const waiting = data.length;
  return (
    <LinkButton to="/inbox" variant="default">
      SIP inbox
      {waiting > 0 ? (
        <span className={classes['badge']}>
          {waiting}
          <HiddenWords>
            {' '}
            {waiting === 1 ? 'action waits' : 'actions wait'} for an answer
          </HiddenWords>
        </span>
      ) : null}
    </LinkButton>
  );
}
