/** Which parts of the plan are being written here, and which hold typing that was not saved. */
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';

import { useKeptDrafts } from '@/session/use-kept-drafts';

type Editing = {
  readonly unsaved: ReadonlySet<string>;
  readonly mark: (key: string, kept: boolean) => void;
};

const EditingContext = createContext<Editing>({ unsaved: new Set(), mark: () => undefined });

type EditingPartsProps = { readonly planId: string; readonly children: ReactNode };

/** Around a plan: forms left with unsaved typing open again by themselves. */
export function EditingParts({ planId, children }: EditingPartsProps) {
  const kept = useKeptDrafts(`plan/${planId}/`);
  const [marked, setMarked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const mark = useCallback((key: string, yes: boolean) => {
    setMarked((before) => new Map(before).set(key, yes));
  }, []);
  const editing = useMemo(() => {
    const unsaved = new Set(kept);
    for (const [key, yes] of marked) {
      if (yes) unsaved.add(key);
      else unsaved.delete(key);
    }
    return { unsaved, mark };
  }, [kept, marked, mark]);
  return kept === null ? null : <EditingContext value={editing}>{children}</EditingContext>;
}

/** Whether one part is open for writing; it starts open when unsaved typing waits in it. */
export function useEditing(draftKey: string, startOpen = false) {
  const { unsaved, mark } = use(EditingContext);
  const waits = unsaved.has(draftKey);
  const [opened, setOpened] = useState(startOpen || waits);
  const open = () => {
    setOpened(true);
  };
  /** `kept` says whether unsaved typing stays behind on this device. */
  const close = (kept: boolean) => {
    mark(draftKey, kept);
    setOpened(false);
  };
  return { opened, open, close, waits };
}
