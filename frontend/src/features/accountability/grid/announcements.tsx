/** Says aloud, when the reader has finished their sentence, which rows changed. */
import type { RowChange } from './row-changes';

/** Always there and mostly empty: a live region must exist before it has something to say. */
export function Announcements({ changes }: { readonly changes: readonly RowChange[] }) {
  return (
    <div className="hidden-words" aria-live="polite" data-announcements>
      {changes.map(({ schoolId, words }) => (
        <p key={schoolId}>{words}</p>
      ))}
    </div>
  );
}
