/** How the product says hello. */

const NOON = 12;
const EVENING = 17;

/** By the clock on the wall of the person reading. */
export function greeting(now: Date): string {
  const hour = now.getHours();
  if (hour < NOON) return 'Good morning';
  return hour < EVENING ? 'Good afternoon' : 'Good evening';
}
