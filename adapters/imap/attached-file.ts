import type { FetchQueryObject, MessageStructureObject } from 'imapflow';
import type { Attachment } from '../../skills/core/call.js';
import { toLine } from '../../skills/reading/line.js';
import { type KeptFile, toMailFile, type WantedFile } from '../mime/kept-file.js';
import type { ImapAccount } from './account.js';
import { foldersToRead } from './folders.js';
import { markOf, parseMessageId } from './reference.js';
import { openSession } from './session.js';

const STRUCTURE: FetchQueryObject = { bodyStructure: true };

/** A file that a message carries: of the message only that part is fetched. */
export function toImapFile(account: ImapAccount, messageId: string, name: string): Attachment {
  return toMailFile(name, async (wanted, signal) => {
    const place = parseMessageId(messageId);
    if (place === undefined) return undefined;
    const session = openSession(account, signal);
    try {
      const folders = await foldersToRead(session, account);
      const folder = folders.find((each) => markOf(each) === place.mark);
      if (folder === undefined) return undefined;
      return await session.read(folder, async (client, { uidValidity }) => {
        if (uidValidity !== place.uidValidity) return undefined;
        const row = await client.fetchOne(String(place.uid), STRUCTURE, { uid: true });
        const part = row === false ? undefined : findPart(row.bodyStructure, wanted);
        if (part === undefined) return undefined;
        const { content } = await client.download(String(place.uid), part, {
          uid: true,
          maxBytes: wanted.maxBytes * 2,
        });
        // A message that was deleted meanwhile has none.
        return content && collect(content, wanted);
      });
    } finally {
      await session.close();
    }
  });
}

/** The number of the part with a name; a message that is nothing but its file is part 1. */
function findPart(
  structure: MessageStructureObject | undefined,
  { name }: WantedFile,
): string | undefined {
  if (structure === undefined) return undefined;
  const { part = '1', parameters, dispositionParameters, childNodes = [] } = structure;
  const own = dispositionParameters?.['filename'] ?? parameters?.['name'] ?? '';
  if (childNodes.length === 0 && toLine(own, 255) === name) return part;
  for (const child of childNodes) {
    const found = findPart(child, { name, maxBytes: 0 });
    if (found !== undefined) return found;
  }
  return undefined;
}

async function collect(
  content: AsyncIterable<Uint8Array>,
  { maxBytes }: WantedFile,
): Promise<KeptFile> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of content) {
    length += chunk.length;
    if (length <= maxBytes) chunks.push(chunk);
  }
  return length > maxBytes ? 'too large' : Buffer.concat(chunks);
}
