import type { ListResponse } from 'imapflow';
import type { ImapAccount } from './account.js';
import { missingFolder } from './errors.js';
import type { Session } from './session.js';

/**
 * The folders that are read, as the server names them: those of the account, and where the owner's own mail is
 * kept. Throws `NotFoundError` for one that is not there.
 */
export async function foldersToRead(
  session: Session,
  { folders, host }: ImapAccount,
): Promise<readonly string[]> {
  const all = (await session.ask((client) => client.list())).filter(canBeOpened);
  const chosen = folders.map((name) => {
    const found = all.find((each) => isNamed(each, name));
    if (!found) throw missingFolder(name, host);
    return found.path;
  });
  const sent = all.find(({ specialUse }) => specialUse === '\\Sent');
  return [...new Set([...chosen, ...(sent ? [sent.path] : [])])];
}

/** `Work/Lease` for whatever stands between levels on that server; the inbox has no case (RFC 3501, 5.1). */
function isNamed({ path, delimiter }: ListResponse, name: string): boolean {
  if (path.toUpperCase() === 'INBOX') return name.toUpperCase() === 'INBOX';
  return path === name || (delimiter !== '' && path.split(delimiter).join('/') === name);
}

/** A folder may be there only to hold others. */
function canBeOpened({ flags }: ListResponse): boolean {
  return !flags.has('\\Noselect') && !flags.has('\\NonExistent');
}
