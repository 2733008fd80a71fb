import type { ExtraPort } from '../../../skills/core/ports/accounts.js';
import { describeIdentity } from '../../sign-in/identity.js';
import type { Page } from '../../sign-in/page.js';
import type { Asked, Refusal } from './connect-steps.js';

const EXTRAS: Readonly<Record<ExtraPort, string>> = {
  drive:
    'Daybrief will put decks into your OneDrive, with a link for your organization, when this person says so:',
  channelThreads:
    'Daybrief will read threads of channels that you can read, when this person asks for a summary:',
};

/** Asks whether the person in the browser is the person in the chat. */
export function renderConfirmation({ owner, extra }: Asked, ticket: string): Page {
  return {
    status: 200,
    title: extra === undefined ? 'Connect your Microsoft account?' : 'Allow one thing more?',
    lines: [
      extra === undefined
        ? 'Daybrief will read your mail, and show what it finds to this person only:'
        : EXTRAS[extra],
      `Is this you? If somebody sent you the link, close this page${extra === undefined ? ': they would see your mail' : ''}.`,
      'Next, Microsoft asks you to sign in. Then you get a code to type in the chat.',
    ],
    mark: { label: 'In the chat', text: describeIdentity(owner) },
    form: { action: '/connect', button: 'This is me: continue', fields: { ticket } },
  };
}

/** Shows the code that the chat waits for. */
export function renderCode(code: string): Page {
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

const BEGIN_AGAIN = 'Nothing was connected. Say "connect" to Daybrief in the chat to begin again.';

const REFUSALS: Readonly<Record<Refusal, Pick<Page, 'status' | 'title'> & { why: string }>> = {
  'link-unknown': {
    status: 410,
    title: 'This link is no longer good',
    why: 'A link works once, for ten minutes.',
  },
  'other-browser': {
    status: 403,
    title: 'This is not the browser that began',
    why: 'The sign-in has to end in the browser it began in, with cookies allowed.',
  },
  declined: {
    status: 403,
    title: 'Microsoft did not grant access',
    why: 'You declined, or an administrator has to approve Daybrief for your organization first.',
  },
  'sign-in-refused': {
    status: 403,
    title: 'Microsoft did not accept the sign-in',
    why: 'If it happens again, an administrator checks the registration of Daybrief.',
  },
  'claims-invalid': {
    status: 403,
    title: 'Microsoft did not accept the sign-in',
    why: 'Its answer does not belong to this sign-in.',
  },
  'other-tenant': {
    status: 403,
    title: 'This account belongs to another organization',
    why: 'Only accounts of the organization that runs Daybrief can be connected.',
  },
  'other-person': {
    status: 403,
    title: 'This is another account than in Teams',
    why: 'Sign in with the account that you use in Teams.',
  },
  unavailable: {
    status: 503,
    title: 'Microsoft does not answer',
    why: 'Try again in a few minutes.',
  },
};

/** Says why it does not go on, and how to begin again. */
export function renderRefusal(refusal: Refusal): Page {
  const { status, title, why } = REFUSALS[refusal];
  return { status, title, lines: [why, BEGIN_AGAIN] };
}

/** Whether an answer of a step is a refusal rather than an address. */
export function isRefusal(answer: string): answer is Refusal {
  return Object.hasOwn(REFUSALS, answer);
}

/** What is shown when something of our own broke. */
export const failurePage: Page = {
  status: 500,
  title: 'Something went wrong inside Daybrief',
  lines: ['This is a fault of ours; the administrator finds it in the log.', BEGIN_AGAIN],
};
