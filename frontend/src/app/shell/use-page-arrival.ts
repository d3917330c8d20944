/** After each navigation the tab and the keyboard follow: title first, then focus on the heading. */
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

import { PRODUCT } from '@/ui/product';
import { useTrail } from './trail';

/** The first page keeps the browser's own focus, so that the skip link comes first. */
export function usePageArrival(): void {
  const trail = useTrail();
  const arrived = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef<string | undefined>(undefined);
  const title = [...trail.map(({ name }) => name).reverse(), PRODUCT].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    const moved = before.current !== undefined && before.current !== arrived;
    before.current = arrived;
    if (!moved) return;
    const heading = document.querySelector<HTMLElement>('[data-page-title]');
    (heading ?? document.querySelector<HTMLElement>('#page'))?.focus({ preventScroll: true });
  }, [arrived]);
}
