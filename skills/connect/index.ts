import type { PrivateReply } from '../core/reply.js';
import { defineSkill, optionalRest } from '../core/skill.js';
import { renderSignedIn, renderSignIn } from './sign-in.js';

/** Only the word itself: a password that somebody types behind it is never looked at. */
const IMAP = /^imap\b/i;

/** Connects the mailbox of whoever asks, in two halves: a private link, then the code it ends in. */
export const connect = defineSkill({
  name: 'connect',
  summary:
    'Connects your mailbox, at Microsoft or on a server of IMAP, so that your own mail is read.',
  group: 'settings',
  params: { code: optionalRest('imap, or the code that the page showed you') },
  examples: ['connect', 'connect imap', 'connect K7QM-2XTP'],
  phrases: async () => (await import('./phrases.js')).PHRASES,
  // A link that others can see is a link that somebody else may follow.
  places: ['personal'],
  needs: ['links'],
  async run({ code }, { links }, call): Promise<PrivateReply> {
    if (code === undefined) return renderSignIn(await links.begin(call.principal));
    if (IMAP.test(code)) return renderSignIn(await links.begin(call.principal, 'imap'));
    const { extra } = await links.complete(call.principal, code);
    return renderSignedIn(extra);
  },
});
