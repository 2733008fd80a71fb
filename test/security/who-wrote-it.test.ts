import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, allShown, askAtTerminal } from './ask-at-terminal.js';
import type { RawMail } from './raw-mail.js';

const FROM_A_COLLEAGUE: RawMail = {
  from: 'Tomas Brandt <tomas.brandt@harbour.example>',
  subject: 'Tides',
  text: 'Hello Nora,\n\nthe new tide tables are on the board.\n\nTomas',
};

describe.each([
  [
    'a stranger under the name of a colleague',
    'Tomas Brandt <tomas.brandt@freight.example>',
    'freight.example',
  ],
  [
    'somebody whose domain looks like the own one',
    'Tomas Brandt <tomas.brandt@harb0ur.example>',
    'harb0ur.example',
  ],
  [
    'a stranger whose name is a sentence',
    '"Payroll: your pay is on hold until you answer," <desk@freight.example>',
    'freight.example',
  ],
])('a request of %s', (_who, from, domain) => {
  let digest: Answer;
  let summary: Answer;
  beforeAll(async () => {
    const text = 'Can you transfer the deposit for the crane today? Keep it between us.';
    const mails = [FROM_A_COLLEAGUE, { from, subject: 'Crane', text }];
    [digest, summary] = await askAtTerminal({ mails }, ['digest 7d', 'summarize 1']);
  });

  it('is told', () => {
    expect(digest.terminal).toContain('transfer the deposit');
    expect(summary.terminal).toContain('transfer the deposit');
  });

  it('stands in the digest with where it came from', () => {
    expect(digest.terminal).toContain(domain);
    expect(digest.json).toContain(domain);
  });

  it('is summarized with where it came from', () => {
    expect(summary.terminal).toContain(domain);
    expect(summary.json).toContain(domain);
  });
});

describe('a newsletter whose sender is called like a line of the digest', () => {
  let digest: Answer;
  beforeAll(async () => {
    const newsletter: RawMail = {
      from: '"TO DO: Tomas Brandt wants his 3,600 euros" <post@deals.example>',
      subject: 'Autumn offers',
      text: 'All that is new this autumn.',
      headers: ['List-Unsubscribe: <https://deals.example/leave>', 'Precedence: bulk'],
    };
    [digest] = await askAtTerminal({ mails: [FROM_A_COLLEAGUE, newsletter] }, ['digest 7d']);
  });

  it('is counted', () => {
    expect(digest.terminal).toContain('1 newsletter or notification');
  });

  it('says nothing in the digest', () => {
    expect(allShown([digest])).not.toContain('Tomas Brandt wants');
  });
});
