/** Where the facts point, in a word and an arrow: a suggestion, in no status colour. */
import {
  IconArrowDownRight,
  IconArrowUpRight,
  IconEqual,
  IconHelp,
  IconPointer,
  type Icon,
} from '@tabler/icons-react';

import type { Direction, SuggestionView } from '@/api/generated/performance';
import { tierWord } from '@/ui/tier-tag';

import classes from './risk.module.css';

const SIGNS: Readonly<Record<Direction, Icon>> = {
  more: IconArrowUpRight,
  less: IconArrowDownRight,
  same: IconEqual,
  first: IconPointer,
  none: IconHelp,
};

function words({ direction, tier }: SuggestionView): string {
  if (tier === null || direction === 'none') return 'Nothing to go by';
  if (direction === 'same') return 'The same';
  if (direction === 'first') return tierWord(tier);
  return `${direction === 'more' ? 'More' : 'Less'}: ${tierWord(tier)}`;
}

/** "More: Intensive". */
export function Suggested({ suggestion }: { readonly suggestion: SuggestionView }) {
  const Sign = SIGNS[suggestion.direction];
  return (
    <span className={classes['suggested']}>
      <Sign size={18} aria-hidden="true" />
      {words(suggestion)}
    </span>
  );
}
