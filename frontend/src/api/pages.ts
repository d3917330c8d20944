/** Lists that come a page at a time, read to their end. */
import { read } from './client';

type Page<Item> = { readonly items: readonly Item[]; readonly next?: string | null };

const LONGEST_PAGE = '200';

/** For lists a person sees whole: schools, plans, priorities. */
export async function readAll<Item>(
  path: string,
  asked: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  do {
    const query = new URLSearchParams({
      ...asked,
      limit: LONGEST_PAGE,
      ...(after ? { after } : {}),
    });
    const page: Page<Item> = await read(`${path}?${query.toString()}`, signal);
    items.push(...page.items);
    after = page.next ?? null;
  } while (after);
  return items;
}
