import type { AccountLink, ExtraPort } from '../core/ports/accounts.js';
import type { Action, PrivateReply } from '../core/reply.js';

/** What a sign-in is for, in the words of the request and of its end. */
interface Purpose {
  readonly title: string;
  /** What becomes possible, and what does not. */
  readonly promise: string;
  readonly done: string;
  readonly next: string;
}

const MAILBOX: Purpose = {
  title: 'Connect your Microsoft mailbox',
  promise: 'I read your mail to digest it. I send nothing and change nothing.',
  done: 'Your mailbox is connected.',
  next: 'Want a digest every weekday at 8:00? "forget" deletes everything again.',
};

const IMAP = {
  title: 'Connect your mailbox',
  step: '1. Open the link and type your address and password there, never here. The page must name you: ',
};

const EXTRAS: Readonly<Record<ExtraPort, Purpose>> = {
  drive: {
    title: 'Let me put decks into your OneDrive',
    promise:
      'Only those you tell me to post. Microsoft calls it full access to your files; I read and change none of them.',
    done: 'I may put decks into your OneDrive now.',
    next: 'Press "Post the link" once more.',
  },
  channelThreads: {
    title: 'Let me read threads of your channels',
    promise:
      'Only those you choose "Summarize this" on. An administrator may have to approve it first.',
    done: 'I may read threads of your channels now.',
    next: 'Choose "Summarize this" once more.',
  },
};

/** Asks a person to sign in, for the mailbox or for one thing more. */
export function renderSignIn(
  { url, link, identity, minutes, provider }: AccountLink,
  extra?: ExtraPort,
): PrivateReply {
  const { title, promise } = purposeOf(extra);
  const open: readonly Action[] = link ? [{ kind: 'open', label: 'Sign in', link }] : [];
  return {
    kind: 'notice',
    audience: 'asker',
    title: [{ bold: provider === 'imap' ? IMAP.title : title }],
    lead: [
      [promise],
      [
        provider === 'imap'
          ? IMAP.step
          : '1. Open the link and sign in at Microsoft. The page must name you: ',
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

/** Says what a sign-in has made possible. */
export function renderSignedIn(extra?: ExtraPort): PrivateReply {
  const { done, next } = purposeOf(extra);
  return {
    kind: 'notice',
    audience: 'asker',
    title: [{ bold: done }],
    lead: [[next]],
    sections: [],
    actions:
      extra === undefined
        ? [
            { kind: 'command', label: 'Digest now', command: 'digest' },
            { kind: 'command', label: 'Every weekday at 8:00', command: 'schedule weekdays at 8' },
          ]
        : [],
  };
}

function purposeOf(extra: ExtraPort | undefined): Purpose {
  return extra === undefined ? MAILBOX : EXTRAS[extra];
}
