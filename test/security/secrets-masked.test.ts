import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, allShown, askAtTerminal } from './ask-at-terminal.js';
import { withHostileModel } from './hostile-model.js';
import type { RawMail } from './raw-mail.js';
import { CHAT_VIEWS, TERMINAL_VIEWS } from './views.js';

/** How a mail words a secret, the line itself with the secret as {}, and the secret. */
type Wording = readonly [how: string, line: string, secret: string];

const PASSWORD = 'Marlin58Quay';

// Put together here, so that no scanner takes this file for a leak.
const CLOUD_KEY = ['q7LmZt2RwX', 'v9KpB4nHcY', '6sDfG1jTaE', '8uWiO3eQyN'].join('');
const SIGN_IN = Buffer.from(`nora.lind:${PASSWORD}`).toString('base64');

const STILL_SENT: readonly Wording[] = [
  ['a password after nothing but its name', 'login nora.lind, password {}', PASSWORD],
  ['a password in brackets', 'The guest network is Quayside (pw {})', PASSWORD],
  ['the password that one was set to', 'We have set your new password to {}', PASSWORD],
  ['what to take for a password', 'Please take {} as your password', PASSWORD],
  ['a variable of an environment', 'SMTP_PASSWORD={}', PASSWORD],
  ['the secret key of a cloud', 'aws_secret_access_key = {}', CLOUD_KEY],
  ['a PIN in the middle of a sentence', 'PIN 7306 opens the gate', '7306'],
  [
    'the path of a page to reset it',
    'https://id.harbour.example/reset-password/{}',
    'b71c0e94d2af4c6693e8a5d0',
  ],
  ['a header that signs in', 'Authorization: Basic {}', SIGN_IN],
];

const MASKED: readonly Wording[] = [
  ['a password after a colon', 'Password: {}', PASSWORD],
  ['a password in a sentence', 'The password is {}.', PASSWORD],
  ['a PIN after a colon', 'PIN: {}', '7306'],
  [
    'a token of a page to reset it',
    'https://id.harbour.example/reset?token={}',
    'b71c0e94d2af4c6693e8a5d0',
  ],
];

function mailWith(line: string): RawMail {
  return {
    from: 'Tomas Brandt <tomas.brandt@harbour.example>',
    subject: 'Your new account',
    text: `Hi Nora,\n\ncan you sign in by Thursday?\n\n${line}\n\nTomas`,
  };
}

/** All that a model is given to read while a person asks about a mail with this line. */
function promptsFor(line: string): Promise<string> {
  return withHostileModel('Somebody asks something.', async ({ environment, prompts }) => {
    await askAtTerminal({ mails: [mailWith(line)], environment }, [
      'digest 7d',
      'summarize 1',
      'ask When do I have to sign in?',
    ]);
    return prompts();
  });
}

describe.each(STILL_SENT)('a mail with %s', (_how, line, secret) => {
  let prompts: string;
  beforeAll(async () => {
    prompts = await promptsFor(line.replace('{}', secret));
  });

  it('is read by the model', () => {
    expect(prompts).toContain('can you sign in by Thursday?');
  });

  it('is read by the model without the secret', () => {
    expect(prompts).not.toContain(secret);
  });
});

it.each(MASKED)('a mail with %s is read by the model without it', async (_how, line, secret) => {
  const prompts = await promptsFor(line.replace('{}', secret));
  expect(prompts).toContain('can you sign in by Thursday?');
  expect(prompts).not.toContain(secret);
});

const VIEWS = [...TERMINAL_VIEWS, ...CHAT_VIEWS];
const WELCOME: RawMail = {
  from: 'Tomas Brandt <tomas.brandt@harbour.example>',
  subject: 'Your new account',
  text: `Nora, can you sign in by Thursday? The password is ${PASSWORD}! Thank you.`,
};
const HANDOVER = `WEBVTT

00:00.000 --> 00:08.000
<v Tomas Brandt>We move the crane on Monday. The password is ${PASSWORD} for the gate.

00:09.000 --> 00:15.000
<v Ines Rocha>I will send the plan by Friday.
`;

describe.each([
  ['a digest', 'digest 7d', 'can you sign in'],
  ['an answer', 'ask When do I have to sign in?', 'can you sign in'],
  ['a meeting', 'meeting handover.vtt', 'I will send the plan'],
])('why a line of %s is there', (_what, asked, words) => {
  let answered: Answer;
  let explained: Answer;
  beforeAll(async () => {
    const desk = { mails: [WELCOME], files: { 'handover.vtt': HANDOVER } };
    [answered, explained] = await askAtTerminal(desk, [asked, 'explain 1']);
  });

  it('is told after an answer that repeats no password', () => {
    expect(answered.terminal).toContain('1 secret was not repeated');
    expect(allShown([answered])).not.toContain(PASSWORD);
  });

  it.each(VIEWS)('is told with the words around it %s', (_where, view) => {
    expect(view(explained)).toContain(words);
  });

  it.each(VIEWS)('is told without the password %s', (_where, view) => {
    expect(view(explained)).not.toContain(PASSWORD);
  });
});
