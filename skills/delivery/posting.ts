import { PermissionError } from '../core/errors.js';
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
