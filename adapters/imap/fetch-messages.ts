import type { RawMessage } from '../mime/raw-message.js';
import { fetchLarge } from './large-message.js';
import { policies } from './policies.js';
import type { Session } from './session.js';
import { createCollector, STORED, type StoredMessage, toStored } from './stored-message.js';

/** A message with what the server keeps beside it. */
export interface FetchedMessage {
  readonly stored: StoredMessage;
  readonly raw: RawMessage;
}

/** Dates, sizes and flags of messages, some hundred at a time, so that a large folder fits in memory. */
export async function* fetchStored(
  session: Session,
  folder: string,
  uids: readonly number[],
): AsyncGenerator<readonly StoredMessage[]> {
  for (let at = 0; at < uids.length; at += policies.datesCount) {
    const some = uids.slice(at, at + policies.datesCount);
    yield await session.read(folder, async (client, { uidValidity }) => {
      const rows = await client.fetchAll(toRange(some), STORED, { uid: true });
      return rows.flatMap((row) => toStored(folder, uidValidity, row) ?? []);
    });
  }
}

/**
 * Fetches messages: small ones whole and many at a time, of large ones what is read. Holds one batch in memory.
 * What was deleted meanwhile is left out.
 */
export async function* fetchMessages(
  session: Session,
  messages: readonly StoredMessage[],
): AsyncGenerator<FetchedMessage> {
  const large = messages.filter(({ size }) => size > policies.wholeMessage);
  for (const batch of batchesOf(messages.filter(({ size }) => size <= policies.wholeMessage))) {
    for (const [stored, source] of await fetchWhole(session, batch)) {
      // Some servers say a size that is not so.
      if (source.length > policies.wholeMessage) large.push(stored);
      else yield { stored, raw: collect(stored, source) };
    }
  }
  for (const stored of large) {
    const raw = await fetchLarge(session, stored);
    if (raw) yield { stored, raw };
  }
}

/** The header blocks of messages, as messages without a text. */
export async function* fetchHeaders(
  session: Session,
  messages: readonly StoredMessage[],
): AsyncGenerator<FetchedMessage> {
  for (const batch of batchesOf(messages)) {
    const folder = batch[0]?.folder ?? '';
    const rows = await session.read(folder, (client) =>
      client.fetchAll(toRange(batch.map(({ uid }) => uid)), { headers: true }, { uid: true }),
    );
    for (const { uid, headers } of rows) {
      const stored = batch.find((each) => each.uid === uid);
      if (stored && headers) yield { stored, raw: collect(stored, headers) };
    }
  }
}

async function fetchWhole(
  session: Session,
  batch: readonly StoredMessage[],
): Promise<ReadonlyMap<StoredMessage, Buffer>> {
  const byUid = new Map(batch.map((stored) => [stored.uid, stored]));
  const source = { maxLength: policies.wholeMessage + 1 };
  const rows = await session.read(batch[0]?.folder ?? '', (client) =>
    client.fetchAll(toRange([...byUid.keys()]), { source }, { uid: true }),
  );
  return new Map(
    rows.flatMap((row) => {
      const stored = byUid.get(row.uid);
      return stored && row.source ? [[stored, row.source] as const] : [];
    }),
  );
}

function collect(stored: StoredMessage, source: Buffer): RawMessage {
  const collector = createCollector(stored);
  collector.push(source);
  return collector.end();
}

function* batchesOf(messages: readonly StoredMessage[]): Generator<readonly StoredMessage[]> {
  let batch: StoredMessage[] = [];
  let bytes = 0;
  for (const message of messages) {
    const isFull = bytes + message.size > policies.batch || batch.length === policies.batchCount;
    if (batch.length > 0 && isFull) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(message);
    bytes += message.size;
  }
  if (batch.length > 0) yield batch;
}

/** `1:4,7`: numbers that follow one another as a span, because a server takes only so long a line. */
function toRange(uids: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const uid of [...uids].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.[1] === uid - 1) last[1] = uid;
    else spans.push([uid, uid]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}:${to}`)).join(',');
}
