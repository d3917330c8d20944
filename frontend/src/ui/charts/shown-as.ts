/** Whether somebody prefers a chart or its table: remembered on this device, chart by chart. */
import { useState } from 'react';

export type ShownAs = 'chart' | 'table';

const key = (chart: string) => `shown-as/${chart}`;

function remembered(chart: string): ShownAs {
  try {
    return localStorage.getItem(key(chart)) === 'table' ? 'table' : 'chart';
  } catch {
    return 'chart'; // storage may be closed to us; the switch works all the same
  }
}

/** The choice and how to change it. */
export function useShownAs(chart: string): readonly [ShownAs, (next: ShownAs) => void] {
  const [shown, setShown] = useState(() => remembered(chart));
  const choose = (next: ShownAs) => {
    setShown(next);
    try {
      localStorage.setItem(key(chart), next);
    } catch {
      // Not remembered, then.
    }
  };
  return [shown, choose];
}
