/** A school's risk tier: word and icon, in no status colour, for it is no judgement (R60, R62). */
import { IconFocus2, IconLifebuoy, IconPlant2, type Icon } from '@tabler/icons-react';

import { Tag } from './tag';

export type Tier = 'sustain' | 'targeted' | 'intensive';

const TIERS: Readonly<Record<Tier, { readonly word: string; readonly icon: Icon }>> = {
  sustain: { word: 'Sustain', icon: IconPlant2 },
  targeted: { word: 'Targeted', icon: IconFocus2 },
  intensive: { word: 'Intensive', icon: IconLifebuoy },
};

/** "Intensive". */
export function tierWord(tier: Tier): string {
  return TIERS[tier].word;
}

/** How much a school needs of the SI Team. */
export function TierTag({ tier }: { readonly tier: Tier }) {
  const { word, icon } = TIERS[tier];
  return <Tag icon={icon}>{word}</Tag>;
}
