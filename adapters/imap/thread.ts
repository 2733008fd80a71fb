import type { Message } from '../../skills/core/ports/mail.js';
import { toThreads } from '../../skills/reading/threads/threads.js';
import { toEnvelope } from '../mime/envelope.js';
import { receivedAtOf } from '../mime/mail-date.js';
import type { ImapAccount } from './account.js';
import { renumbered } from './errors.js';
import { fetchHeaders, fetchStored } from './fetch-messages.js';
import { policies } from './policies.js';
import { markOf, parseMessageId, toMessageId } from './reference.js';
import { searchIds } from './search.js';
import type { Session } from './session.js';
import type { StoredMessage } from './stored-message.js';

/** What a message says of its thread, and where it lies. */
interface Member {
  readonly stored: StoredMessage;
  readonly envelope: Message;
}

/** No id of a mail is longer than a line (RFC 5322, 2.1.1), or has a control character. */
const IS_ID = /^[\x21-\x7e]{3,998}$/;

/**
 * The messages in the thread of a reference, as far as servers can search for it: whoever answers one of them
 * names it. Empty when there is none. Throws `NotFoundError` for an id of an earlier numbering.
 */
export async function findThread(
  session: Session,
  folders: readonly string[],
  reference: string,
  account: ImapAccount,
): Promise<readonly StoredMessage[]> {
  const members = new Map<string, Member>();
  async function add(stored: readonly StoredMessage[]): Promise<readonly Member[]> {
    const added: Member[] = [];
    for await (const { stored: found, raw } of fetchHeaders(session, stored)) {
      const id = toMessageId(found);
      const at = found.storedAt ?? receivedAtOf(raw.fields, undefined) ?? 0;
      added.push({ stored: found, envelope: { ...toEnvelope(raw, at, account.owner), id } });
    }
    for (const member of added) members.set(member.envelope.id, member);
    return added;
  }

  const wanted = reference.trim().replace(/^<|>$/g, '');
  const place = parseMessageId(wanted);
  const first = place ? await add(await locate(session, folders, place)) : [];
  let frontier = place ? first.flatMap(idsOf) : [wanted];
  const asked = new Set<string>();
  for (let count = 0; count < policies.searchesPerThread; count += 1) {
    const ids = [...new Set(frontier)].filter((id) => IS_ID.test(id) && !asked.has(id));
    if (ids.length === 0 || members.size >= policies.threadMessages) break;
    const some = ids.slice(0, policies.idsPerSearch);
    for (const id of some) asked.add(id);
    frontier = ids.slice(policies.idsPerSearch);
    for (const folder of folders) {
      const uids = await searchIds(session, folder, some, account.host);
      for await (const stored of fetchStored(session, folder, uids)) {
        const unknown = stored.filter((each) => !members.has(toMessageId(each)));
        const added = await add(unknown.slice(0, policies.threadMessages - members.size));
        frontier.push(...added.flatMap(idsOf));
      }
    }
  }
  // A search finds an id inside a longer one as well: who belongs together is decided as for all mail.
  const envelopes = [...members.values()].map(({ envelope }) => envelope);
  const thread = toThreads(envelopes, account.owner).find(({ messages }) =>
    messages.some(({ id, internetMessageId }) => id === wanted || internetMessageId === wanted),
  );
  return (thread?.messages ?? []).flatMap(({ id }) => members.get(id)?.stored ?? []);
}

async function locate(
  session: Session,
  folders: readonly string[],
  { mark, uidValidity, uid }: NonNullable<ReturnType<typeof parseMessageId>>,
): Promise<readonly StoredMessage[]> {
  const folder = folders.find((each) => markOf(each) === mark);
  if (folder === undefined) return [];
  await session.read(folder, async (_client, opened) => {
    if (opened.uidValidity !== uidValidity) throw renumbered();
  });
  for await (const stored of fetchStored(session, folder, [uid])) return stored;
  return [];
}

function idsOf({ envelope }: Member): readonly string[] {
  const { internetMessageId, inReplyTo, references } = envelope;
  // The first reference is the beginning of the thread, which all of it names.
  return [internetMessageId, references[0], inReplyTo].filter((id) => id !== undefined);
}
