import type { Principal } from '../../../skills/core/caller.js';
import type { DaybriefError } from '../../../skills/core/errors.js';
import { describeIdentity } from '../../sign-in/identity.js';
import type { Page, PageInput } from '../../sign-in/page.js';
import { type ImapServer, nameOf } from './servers.js';

/** What a person typed, the password apart: it is never shown again. */
export interface Typed {
  readonly address: string;
  readonly user: string;
  readonly server: string;
}

/** Where the form of the page is posted. */
export const CONNECT_PATH = '/connect/imap';
const BEGIN_AGAIN =
  'Nothing was connected. Say "connect imap" to Daybrief in the chat to begin again.';

/** Asks for a login, with what was wrong with the one before it. */
export function renderLogin(
  owner: Principal,
  ticket: string,
  servers: readonly ImapServer[],
  before?: { readonly typed: Typed; readonly wrong: readonly string[] },
): Page {
  const { typed, wrong = [] } = before ?? {};
  const names = servers.map(nameOf);
  const inputs: readonly PageInput[] = [
    { name: 'address', label: 'Your mail address', type: 'email', value: typed?.address ?? '' },
    {
      ...{ name: 'server', label: 'Server', type: 'choice', options: names },
      ...(typed === undefined ? {} : { value: typed.server }),
    },
    {
      ...{ name: 'user', label: 'User, where it is not the address', type: 'text' },
      ...{ value: typed?.user ?? '', isOptional: true },
    },
    { name: 'password', label: 'Password', type: 'password' },
  ];
  return {
    status: wrong.length === 0 ? 200 : 422,
    title: wrong.length === 0 ? 'Connect your mailbox?' : 'That did not work',
    lines: [
      wrong[0] ?? 'Daybrief will read your mail, and show what it finds to this person only:',
      ...wrong.slice(1),
      'Is this you? If somebody sent you the link, close this page: they would see your mail.',
      'Gmail, iCloud, Yahoo and Fastmail want an app password. It is kept encrypted, and deleted when you say "forget".',
    ],
    mark: { label: 'In the chat', text: describeIdentity(owner) },
    form: { action: CONNECT_PATH, button: 'This is me: connect', fields: { ticket }, inputs },
  };
}

/** Says why a login did not work, and what helps, in words for whoever typed it. */
export function describeProblem({ code, why = '' }: DaybriefError): readonly string[] {
  if (code === 'authentication_failed') {
    return [
      'The server does not accept the user and the password. Check both; a new app password helps where your provider wants one.',
    ];
  }
  if (code === 'rate_limited') {
    return ['The server says that this account was asked for too much. Try again in half an hour.'];
  }
  return [
    `The server cannot be read: ${why || 'it did not answer.'}`,
    'Tell your administrator, who chose the server.',
  ];
}

/** Shows the code that the chat waits for. */
export function renderImapCode(code: string): Page {
  return {
    status: 200,
    title: 'One step left',
    lines: [
      'Go back to your chat with Daybrief and send this message:',
      'It is good once, for ten minutes. Give it to nobody: it connects your mail to the chat it is typed in.',
    ],
    mark: { label: 'Send', text: `connect ${code}` },
  };
}

/** A link that is used, old or nobody's, or too many wrong passwords. */
export const unknownLinkPage: Page = {
  status: 410,
  title: 'This link is no longer good',
  lines: ['A link works once, for ten minutes and five passwords.', BEGIN_AGAIN],
};

/** A form that did not come from our page. */
export const foreignFormPage: Page = {
  status: 403,
  title: 'This form is not from here',
  lines: ['Open the link from the chat and type there.', BEGIN_AGAIN],
};

/** What is shown when something of our own broke. */
export const imapFailurePage: Page = {
  status: 500,
  title: 'Something went wrong inside Daybrief',
  lines: ['This is a fault of ours; the administrator finds it in the log.', BEGIN_AGAIN],
};
