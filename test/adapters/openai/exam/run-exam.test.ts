import { afterEach, describe, expect, it } from 'vitest';
import { describeExam, examine } from '../../../../adapters/openai/exam/examine.js';
import { createFakeClock } from '../../../fakes/clock.js';
import { createFakeTimers } from '../../../fakes/timers.js';
import {
  type Dialect,
  type ModelRequest,
  type ModelServer,
  startModelServer,
} from '../../../servers/model/server.js';

let server: ModelServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function examined(dialect: Dialect, firstMs = 20_000) {
  server = await startModelServer(dialect);
  const clock = createFakeClock(0);
  return examine(
    {
      model: 'm',
      apiKey: undefined,
      baseUrl: server.baseUrl,
      clock,
      timers: createFakeTimers(clock),
      patience: { firstMs },
    },
    new AbortController().signal,
  );
}

const nameOf = ({ response_format }: ModelRequest) => response_format?.json_schema?.['name'];
const askedOf = ({ messages }: ModelRequest) => messages.at(-1)?.content ?? '';
/** The sentence that a note is asked of. */
const pointOf = (asked: string) => {
  const number = /is sentence \[(\d+)\]/u.exec(asked)?.[1];
  return {
    number: Number(number),
    text: new RegExp(`\\[${number}\\] (.*)`, 'u').exec(asked)?.[1] ?? '',
  };
};

/** What a person would write. */
const NOTES: readonly (readonly [RegExp, string])[] = [
  [/toner/u, 'Check the toner and order two boxes before Wednesday'],
  [/draft/u, 'Do not send the draft to the agency before Thursday'],
  [/Schlüssel/u, 'Schlüssel für den Keller bis Montag bei Frau Lindner abgeben'],
  [/40 Stück/u, 'Menge von 40 Stück bis zum 12. Mai bestätigen'],
  [/heating/u, 'Heating on the second floor repaired and works again'],
  [/Kantine/u, 'Kantine am Freitag geschlossen'],
  [/depot/u, 'New depot in Aalborg opens in March'],
];

const noteOn = (asked: string, find = NOTES) => {
  const { number, text } = pointOf(asked);
  return { from: [number], note: find.find(([about]) => about.test(text))?.[1] ?? '' };
};

function wellSaid(request: ModelRequest): unknown {
  const asked = askedOf(request);
  switch (nameOf(request)) {
    case 'note':
      return noteOn(asked);
    case 'answer':
      return asked.includes('landlord')
        ? { claims: [] }
        : { claims: [{ from: [2], note: 'Mietvertrag endet am 30. September 2028' }] };
    case 'meeting_stretch':
      return {
        decisions: [
          { from: [3], note: 'Take the corner stand' },
          { from: [6], note: 'Rent the coffee machine for both days' },
        ],
        actions: [],
        openQuestions: [],
      };
    case 'phrase':
      return { command: 'digest' };
    default:
      return {
        paragraphs: [
          {
            asked: {
              sourceId: 'mail',
              quote: 'Can you send me the report on the pumps by Tuesday?',
              topic: null,
              missing: 'yes-or-no',
            },
            sentences: [
              {
                before: 'Not before Thursday, as Hanna writes it.',
                blank: null,
                after: '',
                words: 'not before Thursday, Hanna writes it',
              },
            ],
          },
        ],
      };
  }
}

const saying =
  (say: (request: ModelRequest) => unknown): Dialect =>
  (request, answer) =>
    answer.say(JSON.stringify(say(request)), { completionTokens: 20 });

describe('the exam of a model', () => {
  it('is passed whole by answers that a person wrote', async () => {
    const exam = await examined(saying(wellSaid));
    expect(exam).toMatchObject({ level: 'all', right: 12, of: 12, wrong: [] });
  });

  it('earns the words of one that words what is asked and nothing else', async () => {
    const exam = await examined(
      saying((request) => (nameOf(request) === 'note' ? noteOn(askedOf(request)) : {})),
    );
    expect(exam.level).toBe('words');
    expect(describeExam('m', exam)).toMatch(
      /^m answered by schema, \d+\.\d s, .*context 32,768, level words \(7 of 12\); wrong: a question/u,
    );
  });

  it('takes a note in the words of its sentence for right', async () => {
    const exam = await examined(
      saying((request) => {
        const { number, text } = pointOf(askedOf(request));
        return nameOf(request) === 'note'
          ? {
              from: [number],
              note: text.replace(
                /^[^:]*: \S+ (?:you |not )?/u,
                'not '.repeat(Number(/ not /u.test(text))),
              ),
            }
          : wellSaid(request);
      }),
    );
    expect(exam).toMatchObject({ level: 'all', wrong: [] });
  });

  it('is failed by one that copies the sentence', async () => {
    const exam = await examined(
      saying((request) => {
        const { number, text } = pointOf(askedOf(request));
        return nameOf(request) === 'note'
          ? { from: [number], note: text.replace(/^[^:]*: /u, '') }
          : wellSaid(request);
      }),
    );
    expect(exam.level).toBe('off');
  });

  it('is failed by one that words most asks and gets most of the rest wrong', async () => {
    const exam = await examined(
      saying((request) => {
        const isAsk = /open point/u.test(askedOf(request));
        return isAsk ? wellSaid(request) : {};
      }),
    );
    expect(exam).toMatchObject({ level: 'off', right: 4 });
  });

  it('is failed by one that repeats the example of the prompt', async () => {
    const exam = await examined(
      saying(() => ({ from: [1], note: 'Check the rental car invoice before Friday' })),
    );
    expect(exam.level).toBe('off');
    expect(describeExam('m', exam)).toContain('not up to this job');
  });

  it.each([
    [
      'finds an answer where there is none',
      'answer',
      { claims: [{ from: [1], note: 'The office is in Mill Lane' }] },
    ],
    [
      'decides what was only said',
      'meeting_stretch',
      {
        decisions: [{ from: [7], note: 'The fair opens at nine' }],
        actions: [],
        openQuestions: [],
      },
    ],
    [
      'promises what its person refused',
      'reply',
      {
        paragraphs: [
          {
            asked: null,
            sentences: [
              {
                before: 'I will send it by Tuesday.',
                blank: null,
                after: '',
                words: 'not before Thursday, Hanna writes it',
              },
            ],
          },
        ],
      },
    ],
  ])('keeps one that %s from more than words', async (_what, name, wrong) => {
    const exam = await examined(
      saying((request) => (nameOf(request) === name ? wrong : wellSaid(request))),
    );
    expect(exam.level).toBe('words');
  });

  it('is not begun with a server that refuses the key, and not ended with one that says nothing', async () => {
    await expect(examined((_request, answer) => answer.refuse(401, {}))).rejects.toMatchObject({
      code: 'authentication_failed',
    });
    await server?.close();
    await expect(examined(() => undefined, 50)).rejects.toMatchObject({ name: 'TooSlowError' });
    expect(server?.requests.length).toBeLessThan(4);
  });
});
