/** What an entry of the navigation is made of. */
import type { LinkProps } from '@tanstack/react-router';

import type { Permission } from '@/api/generated/gateway';

export type Place = {
  readonly label: string;
  readonly to: NonNullable<LinkProps['to']>;
  readonly section: 'Overview' | 'Improve' | 'Data' | 'People' | 'Evidence' | 'Trust';
  /** The permission the page's first request needs; null for everybody. */
  readonly needs: Permission | null;
  /** What the page answers, in a few words; shown on the home page and in Ctrl K. */
  readonly answers: string;
};
