import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, allShown, askAtTerminal } from './ask-at-terminal.js';
import { withHostileModel } from './hostile-model.js';
import type { RawMail } from './raw-mail.js';

/** A letter under so many marks that they are drawn over the lines above it. */
const PILE = `e${'\u0301\u0324\u0489'.repeat(40)}`;
/** More marks on one letter than any language writes. */
const PILED = /\p{M}{8}/u;

const MAIL: RawMail = {
  from: 'Ines Rocha <ines@rocha.example>',
  subject: 'Regatta',
  text: 'Nora, can you send the crew list by Thursday?',
};

describe.each<[string, RawMail]>([
  ['in a subject', { ...MAIL, subject: `R${PILE}gatta` }],
  ['in the name of a sender', { ...MAIL, from: `In${PILE}s Rocha <ines@rocha.example>` }],
  ['in a request', { ...MAIL, text: `Nora, can you s${PILE}nd the crew list by Thursday?` }],
])('a pile of marks %s', (_where, mail) => {
  let digest: Answer;
  beforeAll(async () => {
    [digest] = await askAtTerminal({ mails: [mail] }, ['digest 7d']);
  });

  it('keeps no mail from being a line', () => {
    expect(digest.terminal).toContain('1 needs you');
  });

  it('is not in the digest', () => {
    expect(allShown([digest])).not.toMatch(PILED);
  });
});

describe('a pile of marks in the words of a model', () => {
  let digest: Answer;
  beforeAll(async () => {
    [digest] = await withHostileModel(`a qu${PILE}stion is open`, ({ environment }) =>
      askAtTerminal({ mails: [MAIL], environment }, ['digest 7d']),
    );
  });

  it('keeps no mail from being a line', () => {
    expect(digest.terminal).toContain('1 needs you');
  });

  it('is not in the digest', () => {
    expect(allShown([digest])).not.toMatch(PILED);
  });
});

it('the marks of a language stay', async () => {
  const subject = 'Trận đấu ở Thành phố'.normalize('NFD');
  const [digest] = await askAtTerminal({ mails: [{ ...MAIL, subject }] }, ['digest 7d']);
  expect(digest.terminal).toContain(subject);
});
