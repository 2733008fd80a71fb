import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, askAtTerminal } from './ask-at-terminal.js';
import type { RawMail } from './raw-mail.js';

const COLLECTION = {
  subject: 'Collection',
  text: 'Hello Nora,\n\ncan you confirm the collection by Thursday?\n\nThank you',
};

async function askAbout(mail: RawMail): Promise<readonly [digest: Answer, summary: Answer]> {
  return askAtTerminal({ mails: [mail] }, ['digest 7d', 'summarize 1']);
}

describe.each([
  ['ends in a number', 'Terminal 3'],
  ['begins with a number', '24h Breakdown'],
  ['has numbers with a stroke', 'Gate 7/8'],
  ['denies', 'Do Not Reply'],
  ['denies in the name of a company', 'Never Late Couriers'],
])('a request of a sender whose name %s', (_what, name) => {
  let digest: Answer;
  let summary: Answer;
  beforeAll(async () => {
    [digest, summary] = await askAbout({ from: `"${name}" <team@courier.example>`, ...COLLECTION });
  });

  it('is in the digest', () => {
    expect(digest.terminal).toContain(name);
  });

  it('is told in the digest', () => {
    expect(digest.terminal).toContain('confirm the collection');
    expect(digest.json).toContain('confirm the collection');
  });

  it('is summarized', () => {
    expect(summary.failure).toBeUndefined();
    expect(summary.terminal).toContain('confirm the collection');
    expect(summary.json).toContain('confirm the collection');
  });
});

it.each(['May June', 'Ines Rocha', 'Harbour Couriers'])(
  'a request of %s is told and summarized',
  async (name) => {
    const answers = await askAbout({ from: `"${name}" <team@courier.example>`, ...COLLECTION });
    for (const { terminal } of answers) expect(terminal).toContain('confirm the collection');
  },
);

describe('a picture without a word or a subject', () => {
  let digest: Answer;
  let summary: Answer;
  beforeAll(async () => {
    const from = 'Ines Rocha <ines@rocha.example>';
    [digest, summary] = await askAbout({ from, subject: '', text: '', picture: 'buoy.gif' });
  });

  it('is in the digest', () => {
    expect(digest.terminal).toContain('1 Ines Rocha');
  });

  it('is summarized', () => {
    expect(summary.failure).toBeUndefined();
    expect(summary.terminal).toContain('Ines Rocha');
  });
});

it('a picture with a subject is summarized', async () => {
  const from = 'Ines Rocha <ines@rocha.example>';
  const [, summary] = await askAbout({ from, subject: 'The new buoy', picture: 'buoy.gif' });
  expect(summary.failure).toBeUndefined();
  expect(summary.terminal).toContain('The new buoy');
});

/** A word that means something inside of a presentation, and nothing in a sentence. */
const INNER_WORD = 'ppaction';

describe.each([
  ['a digest', 'deck digest 7d'],
  ['a document', 'deck plan.md'],
  ['a table', 'deck crates.csv'],
])('slides of %s', (_what, line) => {
  const deckWith = async (word: string): Promise<Answer> => {
    const [deck] = await askAtTerminal(
      {
        mails: [
          {
            from: 'Pat Quill <pat@freight.example>',
            subject: `The word ${word}`,
            text: `Nora, can you take ${word} out of the slides by Thursday?`,
          },
        ],
        files: {
          'plan.md': `# Plan\n\n- Take ${word} out of the slides\n`,
          'crates.csv': `what,many\n${word},3\nrope,4\n`,
        },
      },
      [line],
    );
    return deck;
  };
  let deck: Answer;
  beforeAll(async () => {
    deck = await deckWith(INNER_WORD);
  });

  it('are made', async () => {
    const { failure, reply } = await deckWith('tarpaulin');
    expect(failure).toBeUndefined();
    expect(reply.files).toHaveLength(1);
  });

  it('are made whatever the words in them', () => {
    expect(deck.failure).toBeUndefined();
    expect(deck.reply.files).toHaveLength(1);
  });
});
