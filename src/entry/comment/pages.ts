import { z } from 'zod';
import type { Client } from './client.ts';

/** Asks for all pages of a list. Throws an `Error` for more than anybody would have, and for an answer of another shape. */
export async function allPages<Item>(
  client: Client,
  path: string,
  query: URLSearchParams,
  shape: z.ZodType<Item>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const words = new URLSearchParams(query);
    words.set('per_page', '100');
    words.set('page', String(page));
    const { data, hasNext } = await client('GET', `${path}?${words}`);
    items.push(...z.array(shape).parse(data));
    if (!hasNext) return items;
  }
  throw new Error(`${path} has more than ${MOST_PAGES} pages`);
}

/** Five thousand items. */
const MOST_PAGES = 50;
