/**
 * Unsent typing, kept on this device under the person's id: no network and no session is needed to
 * keep it, nobody else who signs in here can open it, and signing out removes it.
 */
import { createStore, delMany, del, get, keys, set } from 'idb-keyval';

type Draft<T> = { readonly value: T; readonly keptAt: string };

const store = createStore('drafts', 'kept');

function address(personId: string, key: string): string {
  return `${personId}/${key}`;
}

/** Keep the latest typing; the one before is replaced. */
export async function keepDraft(personId: string, key: string, value: unknown): Promise<Date> {
  const keptAt = new Date();
  const draft: Draft<unknown> = { value, keptAt: keptAt.toISOString() };
  await set(address(personId, key), draft, store);
  return keptAt;
}

/** What was kept, or undefined. */
export async function findDraft<T>(personId: string, key: string): Promise<Draft<T> | undefined> {
  return get<Draft<T>>(address(personId, key), store);
}

/** The keys of a person's drafts that begin so, to reopen the forms they were typed in. */
export async function draftsUnder(personId: string, beginning: string): Promise<readonly string[]> {
  const own = `${personId}/`;
  const kept = await keys<string>(store);
  return kept.filter((one) => one.startsWith(own + beginning)).map((one) => one.slice(own.length));
}

/** Forget one draft: it was sent, or the person chose to start again. */
export async function dropDraft(personId: string, key: string): Promise<void> {
  await del(address(personId, key), store);
}

/** Forget all of a person's drafts, as they sign out. */
export async function dropDraftsOf(personId: string): Promise<void> {
  const kept = await keys<string>(store);
  await delMany(
    kept.filter((one) => one.startsWith(`${personId}/`)),
    store,
  );
}
