import type { MessageStructureObject } from 'imapflow';
import { limits } from '../mime/limits.js';
import { isWinmail, parsePartHeaders } from '../mime/part-headers.js';
import type { RawMessage } from '../mime/raw-message.js';
import { losesBody } from '../mime/slim-message.js';
import { isUnreadable } from './errors.js';
import { policies } from './policies.js';
import type { Session } from './session.js';
import { createCollector, type StoredMessage } from './stored-message.js';

/** Parts by the number that the server gives them (RFC 3501, 6.4.5), such as `1.2.MIME`. */
type Sections = ReadonlyMap<string, Buffer>;

/** BASE64 in lines of 76 characters, each with its end. */
const BASE64_WITHOUT_LINE_ENDS = 76 / 78;

/**
 * Fetches of a large message what is read: headers and texts, up to what the MIME reader keeps. Attachments are
 * named with their size and never fetched. Undefined when it is gone meanwhile.
 */
export async function fetchLarge(
  session: Session,
  stored: StoredMessage,
): Promise<RawMessage | undefined> {
  const structure = await structureOf(session, stored);
  if (structure === undefined) return undefined;
  if (structure === 'unreadable') return fetchBeginning(session, stored);
  const header = (await sectionsOf(session, stored, ['HEADER'], limits.headers)).get('HEADER');
  if (!header) return fetchBeginning(session, stored);
  const collector = createCollector(stored);
  const headers = new Map([['', header], ...(await partHeaders(session, stored, structure))]);
  const rootType = parsePartHeaders(header.toString('latin1')).mediaType;
  let room: number = limits.text;
  let isCut = false;

  async function pushBody(section: string, isPacked: boolean): Promise<void> {
    // One byte more than there is room for, so that the reader sees that it was cut.
    const most = isPacked ? limits.winmail + 1 : Math.max(room, 0) + 1;
    const body = (await sectionsOf(session, stored, [section], most)).get(section);
    if (!body) return;
    if (!isPacked) room -= body.length;
    isCut ||= body.length >= most;
    collector.push(body);
  }

  async function pushPart(part: MessageStructureObject, number: string): Promise<void> {
    const block = headers.get(number);
    if (!block) return;
    collector.push(withBlankLine(block));
    const partType = parsePartHeaders(block.toString('latin1'));
    const { mediaType, boundary, encoding } = partType;
    const isInReport = number !== '' && rootType === 'multipart/report';
    if (mediaType.startsWith('multipart/') && boundary !== undefined && part.childNodes) {
      for (const child of part.childNodes) {
        collector.push(Buffer.from(`\r\n--${boundary}\r\n`));
        await pushPart(child, child.part ?? '');
      }
      collector.push(Buffer.from(`\r\n--${boundary}--\r\n`));
    } else if (losesBody(partType, isInReport)) {
      const size = part.size ?? 0;
      collector.skip(encoding === 'base64' ? Math.round(size * BASE64_WITHOUT_LINE_ENDS) : size);
    } else {
      await pushBody(number === '' ? 'TEXT' : number, isWinmail(partType));
    }
  }

  await pushPart(structure, '');
  const raw = collector.end();
  return isCut ? { ...raw, isCut } : raw;
}

async function structureOf(
  session: Session,
  { folder, uid }: StoredMessage,
): Promise<MessageStructureObject | 'unreadable' | undefined> {
  return session.read(folder, async (client) => {
    const row = await client
      .fetchOne(String(uid), { bodyStructure: true }, { uid: true })
      .catch((error: unknown) => {
        if (isUnreadable(error)) return 'unreadable' as const;
        throw error;
      });
    if (row === 'unreadable' || row === false) return row || undefined;
    return row.bodyStructure ?? 'unreadable';
  });
}

/** The headers of the parts that a builder looks at; those of a message inside stay in its body. */
async function partHeaders(
  session: Session,
  stored: StoredMessage,
  structure: MessageStructureObject,
): Promise<Sections> {
  const numbers = partsOf(structure).slice(0, limits.parts);
  const found = new Map<string, Buffer>();
  for (let at = 0; at < numbers.length; at += policies.partsCount) {
    const some = numbers.slice(at, at + policies.partsCount).map((number) => `${number}.MIME`);
    for (const [section, block] of await sectionsOf(session, stored, some, policies.partHeader)) {
      found.set(section.replace(/\.MIME$/, ''), block);
    }
  }
  return found;
}

function partsOf({ childNodes = [], type }: MessageStructureObject): readonly string[] {
  if (!type.startsWith('multipart/')) return [];
  return childNodes.flatMap((child) => [
    ...(child.part === undefined ? [] : [child.part]),
    ...partsOf(child),
  ]);
}

async function sectionsOf(
  session: Session,
  { folder, uid }: StoredMessage,
  sections: readonly string[],
  maxLength: number,
): Promise<Sections> {
  const bodyParts = sections.map((key) => ({ key, maxLength }));
  const row = await session.read(folder, (client) =>
    client.fetchOne(String(uid), { bodyParts }, { uid: true }),
  );
  if (row === false) return new Map();
  const parts = [...(row.bodyParts ?? [])].map(
    ([section, bytes]) => [section.toUpperCase(), bytes] as const,
  );
  // The library puts the header of the whole message elsewhere.
  return new Map(row.headers ? [...parts, ['HEADER', row.headers]] : parts);
}

/** Of a message whose structure the server cannot tell: as much as text may be long. */
async function fetchBeginning(
  session: Session,
  stored: StoredMessage,
): Promise<RawMessage | undefined> {
  const row = await session.read(stored.folder, (client) =>
    client.fetchOne(String(stored.uid), { source: { maxLength: limits.text } }, { uid: true }),
  );
  if (row === false || !row.source) return undefined;
  const collector = createCollector(stored);
  collector.push(row.source);
  const raw = collector.end();
  return stored.size > row.source.length ? { ...raw, isCut: true } : raw;
}

/** A header that was cut has no end of its own. */
function withBlankLine(block: Buffer): Buffer {
  const end = block.subarray(-4).toString('latin1');
  if (/\r?\n\r?\n$/.test(end) || /^\r?\n$/.test(block.toString('latin1'))) return block;
  return Buffer.concat([block, Buffer.from(end.endsWith('\n') ? '\r\n' : '\r\n\r\n')]);
}
