import type { Principal } from '../core/caller.js';
import { type DaybriefError, PermissionError, toDaybriefError } from '../core/errors.js';
import type { Clock } from '../core/ports/clock.js';
import type { Log } from '../core/ports/log.js';
import type { Waiting } from '../core/ports/waiting.js';
import type { Item, PrivateReply, PublicReply, Reply } from '../core/reply.js';

/** How long an answer waits for its owner to press Post. */
export const POST_MS = 60 * 60_000;

/** Whether the person who asked may show this answer to the others of the place they asked in. */
export function mayBePosted(reply: Reply): reply is PrivateReply {
  return reply.audience === 'asker' && reply.postable === true;
}

/**
 * Turns a private answer into one for everybody, on its owner's word: the only way there is.
 *
 * What only its owner could use (buttons, what numbers refer to) stays behind. Throws
 * `PermissionError` for an answer that is private for good, e.g. a digest of mail.
 */
export function toPublic(reply: PrivateReply): PublicReply {
  if (!mayBePosted(reply)) {
    throw new PermissionError({
      what: 'This answer is private and cannot be posted.',
      remedy: 'Copy what you want the others to read.',
    });
  }
  const { kind, title, lead, sections, coverage } = reply;
  return {
    kind,
    audience: 'place',
    title,
    ...(lead === undefined ? {} : { lead }),
    sections: sections.map(({ heading, line, items }) => ({
      ...(heading === undefined ? {} : { heading }),
      ...(line === undefined ? {} : { line }),
      items: items.map(toPublicItem),
    })),
    ...(coverage === undefined ? {} : { coverage }),
  };
}

function toPublicItem({ number, text, quote, reasons, sources }: Item): Item {
  return {
    ...(number === undefined ? {} : { number }),
    text,
    ...(quote === undefined ? {} : { quote }),
    ...(reasons === undefined ? {} : { reasons }),
    sources,
  };
}

/** What became of a press of Post. `again` is what may be offered once more, under a new id. */
export type Posted<T> =
  | 'gone'
  | 'posted'
  | {
      readonly error: DaybriefError;
      readonly again: { readonly content: T; readonly id: string } | undefined;
    };

/**
 * Posts for everybody what waits under an id, on a press of its owner's: of several presses at most one.
 *
 * What surely was not posted waits again; where nobody knows whether the others see it, a second press
 * might post it twice.
 */
export async function postWaiting<T>(
  owner: Principal,
  { id, call }: { readonly id: string; readonly call: string },
  waiting: Waiting<T>,
  post: (content: T) => Promise<void>,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Promise<Posted<T>> {
  const content = await waiting.take(owner, id, clock.now());
  if (content === undefined) return 'gone';
  try {
    await post(content);
    return 'posted';
  } catch (thrown) {
    const error = toDaybriefError(thrown);
    log.warn('post.failed', { surface: owner.surface, call, code: error.code });
    if (error.code === 'outcome_unknown') return { error, again: undefined };
    const again = await waiting.keep(owner, content, clock.now() + POST_MS);
    return { error, again: { content, id: again } };
  }
}
