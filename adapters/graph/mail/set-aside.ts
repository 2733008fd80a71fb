import { NotFoundError } from '../../../skills/core/errors.js';
import type { GraphClient } from '../client.js';
import { readPages } from '../pages.js';
import { mailFolderSchema } from '../schemas.js';

/**
 * Folders of mail that nobody waits for an answer to: thrown away, taken for junk, put aside as done.
 * Their names in every language: https://learn.microsoft.com/graph/api/resources/mailfolder.
 */
const SET_ASIDE = ['deleteditems', 'junkemail', 'archive'];
const FIELDS = { $select: 'id,childFolderCount' };
/** Folders below folders; one that leads in a circle must end. */
const DEEPEST = 5;

/** Ids of the folders whose mail is left out, with all that is below them. */
export async function findSetAside(
  client: GraphClient,
  root: string,
  operation: string,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();

  async function add(raw: unknown, depth: number): Promise<void> {
    const folder = mailFolderSchema.safeParse(raw).data;
    if (folder === undefined || found.has(folder.id)) return;
    found.add(folder.id);
    if ((folder.childFolderCount ?? 0) === 0 || depth >= DEEPEST) return;
    const path = `${root}/mailFolders/${encodeURIComponent(folder.id)}/childFolders`;
    for await (const child of readPages(client, { path, query: FIELDS, operation, signal })) {
      await add(child, depth + 1);
    }
  }

  for (const name of SET_ASIDE) {
    const path = `${root}/mailFolders/${name}`;
    try {
      await add(await client.get({ path, query: FIELDS, operation, signal }), 0);
    } catch (error) {
      // Some mailboxes have no archive. One that is missing as a whole says so when it is read.
      if (!(error instanceof NotFoundError)) throw error;
    }
  }
  return found;
}
