import type { Action, PrivateReply } from '../reply.js';
import { defineSkill, optionalRest } from '../skill.js';
import type { AccountLink } from './links.js';

/** Connects the mailbox of whoever asks, in two halves: a private link, then the code it ends in. */
export const connect = defineSkill({
  name: 'connect',
  summary: 'Connects your Microsoft mailbox, so that your own mail is read.',
  group: 'settings',
  params: { code: optionalRest('the code that the page showed you') },
  examples: ['connect', 'connect K7QM-2XTP'],
  // A link that others can see is a link that somebody else may follow.
  places: ['personal'],
  needs: ['links'],
  async run({ code }, { links }, call): Promise<PrivateReply> {
    if (code === undefined) return renderLink(await links.begin(call.principal));
    await links.complete(call.principal, code);
    return renderConnected();
  },
});

function renderLink({ url, link, identity, minutes }: AccountLink): PrivateReply {
  const open: readonly Action[] = link ? [{ kind: 'open', label: 'Sign in', link }] : [];
  return {
    kind: 'notice',
    audience: 'asker',
    title: [{ bold: 'Connect your Microsoft mailbox' }],
    lead: [
      ['I read your mail to digest it. I send nothing and change nothing.'],
      [
        '1. Open the link and sign in at Microsoft. The page must name you: ',
        { bold: identity },
        '.',
      ],
      ['2. Come back and send me the code it shows: connect CODE'],
      [`The link is for you alone and works once, for ${minutes} minutes.`],
      [url],
    ],
    sections: [],
    actions: open,
  };
}

function renderConnected(): PrivateReply {
  return {
    kind: 'notice',
    audience: 'asker',
    title: [{ bold: 'Your mailbox is connected.' }],
    lead: [['Want a digest every weekday at 8:00? "forget" deletes everything again.']],
    sections: [],
    actions: [
      { kind: 'command', label: 'Digest now', command: 'digest' },
      { kind: 'command', label: 'Every weekday at 8:00', command: 'schedule weekdays at 8' },
    ],
  };
}
