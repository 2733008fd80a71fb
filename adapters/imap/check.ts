import type { ImapAccount } from './account.js';
import { foldersToRead } from './folders.js';
import { openSession } from './session.js';

/** Signs in, opens every folder that is read, and says how many messages are in each. Throws as a mailbox does. */
export async function checkImap(account: ImapAccount, signal: AbortSignal): Promise<string> {
  const session = openSession(account, signal);
  try {
    const counts: string[] = [];
    for (const folder of await foldersToRead(session, account)) {
      const count = await session.read(folder, async (_client, { exists }) => exists);
      counts.push(`${count} in ${folder}`);
    }
    return `messages on ${account.host}: ${counts.join(', ')}`;
  } finally {
    await session.close();
  }
}
