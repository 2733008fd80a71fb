import { beforeAll, describe, expect, it } from 'vitest';
import { askAtTerminal } from './ask-at-terminal.js';
import { withHostileModel } from './hostile-model.js';
import type { RawMail } from './raw-mail.js';

const NOTARY = 'Paula Voss <paula@voss-notary.example>';
const DEED: RawMail = {
  from: 'Tomas Brandt <tomas.brandt@harbour.example>',
  subject: 'Deed',
  text: 'Nora, can you initial the NOTARIAL deed by Thursday?',
};
const OPEN: RawMail = {
  from: 'Tomas Brandt <tomas.brandt@harbour.example>',
  subject: 'Tides',
  text: 'Nora, can you hang up the tide tables today?',
};

/** A mail that hands on what somebody wrote; `from` is all that it says of them. */
function forwarded(from: string): RawMail {
  const text = [
    'Nora, can you have a look by Thursday?',
    '',
    '-----Original Message-----',
    `From: ${from}`,
    'Sent: Monday, 12 October 2026',
    'To: Tomas Brandt',
    'Subject: Deed',
    '',
    'Initial the NOTARIAL deed.',
  ];
  return { ...DEED, subject: 'Fwd: Deed', text: text.join('\n') };
}

/** All that a model is given to read where the notary's domain is excluded. */
function promptsFor(mail: RawMail): Promise<string> {
  return withHostileModel('Somebody asks something.', async (model) => {
    const environment = { ...model.environment, MODEL_EXCLUDE: '@voss-notary.example' };
    await askAtTerminal({ mails: [OPEN, mail], environment }, [
      'digest 7d',
      'summarize 2',
      'ask Who has the deed?',
    ]);
    return model.prompts();
  });
}

describe.each([
  ['that somebody of it sent for another', { ...DEED, headers: [`Sender: ${NOTARY}`] }],
  ['that was forwarded under a name without an address', forwarded('Paula Voss')],
])('a mail of an excluded domain %s', (_how, mail) => {
  let prompts: string;
  beforeAll(async () => {
    prompts = await promptsFor(mail);
  });

  it('keeps no other mail from the model', () => {
    expect(prompts).toContain('hang up the tide tables');
  });

  it('is kept from the model', () => {
    expect(prompts).not.toContain('NOTARIAL');
  });
});

it.each([
  ['from it', { ...DEED, from: NOTARY }],
  ['with a copy to it', { ...DEED, headers: [`Cc: ${NOTARY}`] }],
  ['forwarded with its address', forwarded(NOTARY)],
])('a mail %s is kept from the model of an excluded domain', async (_how, mail) => {
  const prompts = await promptsFor(mail);
  expect(prompts).toContain('hang up the tide tables');
  expect(prompts).not.toContain('NOTARIAL');
});
