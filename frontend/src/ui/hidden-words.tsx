/** Words for a screen reader where the eye has an icon or a position. */
import type { ReactNode } from 'react';

/** Read aloud, never seen. */
export function HiddenWords({ children }: { readonly children: ReactNode }) {
  return <span className="hidden-words">{children}</span>;
}
