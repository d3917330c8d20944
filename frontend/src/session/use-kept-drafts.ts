/** Which forms of a page hold typing from an earlier visit, so that they open again by themselves. */
import { useEffect, useState } from 'react';

import { draftsUnder } from './drafts';
import { useSession } from './session';

/** Null while looking, which takes a few milliseconds. */
export function useKeptDrafts(beginning: string): ReadonlySet<string> | null {
  const personId = useSession().person.id;
  const [kept, setKept] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    let left = false;
    const look = async () => {
      const found = await draftsUnder(personId, beginning).catch(() => []);
      if (!left) setKept(new Set(found));
    };
    void look();
    return () => {
      left = true;
    };
  }, [personId, beginning]);
  return kept;
}
