import { UnavailableError } from '../../skills/core/errors.js';
import type { GraphClient, GraphQuery } from './client.js';
import { pageSchema } from './schemas.js';

/** Pages of one list at most: a next link that leads in a circle must end. */
const MOST_PAGES = 2_000;

/**
 * Yields every item of a list, page after page.
 *
 * Throws `UnavailableError` for an answer that is no page and for a list without an end.
 */
export async function* readPages(client: GraphClient, first: GraphQuery): AsyncGenerator<unknown> {
  const seen = new Set<string>();
  let next: GraphQuery | undefined = first;
  while (next) {
    if (seen.size >= MOST_PAGES || seen.has(next.path)) throw endless(first);
    seen.add(next.path);
    const page = pageSchema.safeParse(await client.get(next));
    if (!page.success) throw endless(first);
    yield* page.data.value;
    const link: string | undefined = page.data['@odata.nextLink'];
    // The link carries the query already; repeating it would change what the token stands for.
    next = link === undefined ? undefined : { ...first, path: link, query: {} };
  }
}

function endless({ operation }: GraphQuery): UnavailableError {
  return new UnavailableError({
    what: `I couldn't ${operation}.`,
    why: 'Microsoft Graph gave a list that cannot be read to its end.',
    remedy: 'Try again in a few minutes.',
  });
}
