import type { SearchObject } from 'imapflow';
import type { TimeWindow } from '../../skills/core/ports/mail.js';
import { searchDeclined } from './errors.js';
import type { Session } from './session.js';

const DAY_MS = 24 * 3_600_000;

/** What its owner threw away or did not send. */
const PUT_AWAY = { deleted: false, draft: false } as const;

/** The numbers of all messages in a folder that may be of a window; their exact time is still to be looked at. */
export function searchWindow(
  session: Session,
  folder: string,
  { from, to }: TimeWindow,
  host: string,
): Promise<readonly number[]> {
  // The server compares days as its own clock names them (RFC 3501, 6.4.4): up to 14 hours from ours.
  const since = toDay(from - DAY_MS);
  const before = toDay(to + 2 * DAY_MS);
  const query = { ...PUT_AWAY, ...(since && { since }), ...(before && { before }) };
  return search(session, folder, query, host);
}

/** The numbers of messages that have one of the ids, or that answer one of them. */
export function searchIds(
  session: Session,
  folder: string,
  ids: readonly string[],
  host: string,
): Promise<readonly number[]> {
  const or = ids.flatMap((id) =>
    ['Message-ID', 'References', 'In-Reply-To'].map((name) => ({ header: { [name]: id } })),
  );
  return search(session, folder, { ...PUT_AWAY, or }, host);
}

async function search(
  session: Session,
  folder: string,
  query: SearchObject,
  host: string,
): Promise<readonly number[]> {
  return session.read(folder, async (client) => {
    const uids = await client.search(query, { uid: true });
    // The library says so for NO: nothing found is an empty list.
    if (!uids) throw searchDeclined(host);
    return uids;
  });
}

/** Undefined for an end that no calendar has: then nothing is asked about it. */
function toDay(at: number): Date | undefined {
  const isInCalendar = at > 0 && at < Date.UTC(9000, 0);
  return isInCalendar ? new Date(at) : undefined;
}
