/** A number that opens the records it counts. */
import type { ReactNode } from 'react';

import type { Opens, Show } from '@/api/generated/accountability';
import { HiddenWords } from '@/ui/hidden-words';
import { TextLink } from '@/ui/link';

import { opening } from './asked';
import classes from './opens-link.module.css';

type OpensLinkProps = {
  readonly opens: Opens;
  readonly show: Show;
  readonly children: ReactNode;
  /** The rest of the sentence for those who hear the number alone: "overdue at Stavermarsh". */
  readonly hidden: string;
};

/** Zero is worth opening too: it says so in words there. */
export function OpensLink({ opens, show, children, hidden }: OpensLinkProps) {
  return (
    <TextLink
      to="/accountability/schools/$schoolId"
      params={{ schoolId: opens.school_id }}
      search={opening(opens, show)}
      className={classes['opens'] ?? ''}
    >
      {children}
      <HiddenWords> {hidden}</HiddenWords>
    </TextLink>
  );
}
