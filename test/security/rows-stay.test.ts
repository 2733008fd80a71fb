import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, askAtTerminal } from './ask-at-terminal.js';
import { OWNER, type RawMail } from './raw-mail.js';

const REQUEST: RawMail = {
  id: 'berth-plan',
  from: 'Ines Rocha <ines@rocha.example>',
  subject: 'Berth plan 14',
  text: 'Hello Nora,\n\nplease sign the berth plan by Friday.\n\nInes Rocha',
  sentAt: '2026-10-13T09:00:00Z',
};
const ANSWER = { subject: 'Re: Berth plan 14', answers: 'berth-plan' };
const OWN_ANSWER: RawMail = {
  ...ANSWER,
  from: `${OWNER.name} <${OWNER.address}>`,
  to: REQUEST.from,
  text: 'Signed, it is on its way.',
};
/** What a mail carries that came in from outside, whoever it says it is from. */
const CAME_IN = [
  'Received: from relay.freight.example by mx.harbour.example; Wed, 14 Oct 2026 06:30:00 +0000',
  `Delivered-To: ${OWNER.address}`,
];

/** As many urgent mails of a stranger. */
function flood(many: number): readonly RawMail[] {
  return Array.from({ length: many }, (_, at) => ({
    from: 'Pat Quill <pat@freight.example>',
    subject: `Reminder about crate ${at + 1}`,
    text: `Can you check crate ${at + 1} by today?`,
    headers: ['Importance: high'],
  }));
}

async function digestAfter(later: readonly RawMail[]): Promise<Answer> {
  const [digest] = await askAtTerminal({ mails: [REQUEST, ...later] }, ['digest 7d']);
  return digest;
}

/** The lines and quotes of what needs the owner. */
function needsYou({ reply }: Answer): string {
  return JSON.stringify(reply.sections.filter(({ heading }) => heading === 'Needs you'));
}

const FORGED = { ...OWN_ANSWER, headers: CAME_IN };
const HIJACK = {
  ...ANSWER,
  from: 'Pat Quill <pat@freight.example>',
  text: 'We have a new bank. Can you pay the berth fee to it today?',
};

describe.each([
  ['an answer that somebody outside sent under the own name', [FORGED]],
  ['a stranger who answers with another request', [HIJACK]],
  ['five urgent mails of a stranger', flood(5)],
])('a request, after %s', (_what, later) => {
  let digest: Answer;
  beforeAll(async () => {
    digest = await digestAfter(later);
  });

  it('is in a digest', () => {
    expect(digest.reply.kind).toBe('digest');
  });

  it('still needs its owner', () => {
    expect(digest.terminal).toContain('sign the berth plan');
    expect(needsYou(digest)).toContain('sign the berth plan');
  });
});

describe('a request', () => {
  it.each([
    ['nothing else', []],
    ['four urgent mails of a stranger', flood(4)],
  ])('needs its owner after %s', async (_what, later) => {
    const digest = await digestAfter(later);
    expect(digest.terminal).toContain('sign the berth plan');
    expect(needsYou(digest)).toContain('sign the berth plan');
  });

  it('needs its owner no more after the own answer', async () => {
    expect(needsYou(await digestAfter([OWN_ANSWER]))).toBe('[]');
  });

  it('gives way to a newer one of the same person', async () => {
    const text = 'Can you also initial page 3 today?';
    const digest = await digestAfter([{ ...ANSWER, from: REQUEST.from, text }]);
    expect(digest.terminal).toContain('initial page 3');
  });
});
