import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestMeeting } from '../../../../adapters/quoting/meeting/digest-meeting.js';
import type { Transcript, Utterance } from '../../../../skills/core/ports/meetings.js';
import type { MeetingDigest, Reader } from '../../../../skills/core/ports/writer.js';
import { ground } from '../../../../skills/writing/grounding/grounding.js';

const reader: Reader = { addresses: [], timeZone: 'Europe/Berlin', locale: 'en-GB', now: 0 };
const startedAt = Date.parse('2026-11-24T09:00Z');

function meetingOf(...lines: readonly string[]): Transcript {
  const utterances = lines.map((line, at): Utterance => {
    const [, speaker, text = ''] = /^(?:([^:]+): )?(.*)$/su.exec(line) ?? [];
    return { id: `u${at + 1}`, text, startMs: at * 5_000, ...(speaker ? { speaker } : {}) };
  });
  return { id: 'm', startedAt, attendees: [], gaps: [], utterances };
}

const digest = (...lines: readonly string[]): Promise<MeetingDigest> =>
  digestMeeting(meetingOf(...lines), reader, new AbortController().signal);

describe('a meeting digest', () => {
  it('gives a task to whom the words name, by the day they name', async () => {
    const { actions } = await digest(
      'Mei Lin: The pull request is ready for the lab.',
      'Mei Lin: Arun, can you add a check for the cold start by Friday?',
      'Arun Nair: Yes.',
    );
    expect(actions).toMatchObject([
      {
        text: 'Arun, can you add a check for the cold start by Friday?',
        owner: 'Arun Nair',
        due: { date: '2026-11-27' },
      },
    ]);
  });

  it('gives a task to who says "I will", in those words', async () => {
    const { actions } = await digest(
      'Dana Ortiz: The customers ask for the new price list.',
      "Jonas Weber: I'll send you the price list after the meeting.",
    );
    expect(actions).toMatchObject([
      { text: "I'll send you the price list after the meeting.", owner: 'Jonas Weber' },
    ]);
    expect(actions[0]).not.toHaveProperty('due');
  });

  it('gives a task to who says no more than yes, by the day of the yes', async () => {
    const { actions } = await digest(
      'Dana Ortiz: We look at the open points of the fair.',
      'Dana Ortiz: Could somebody order the banners for the stand?',
      'Jonas Weber: Sure, tomorrow.',
    );
    expect(actions).toMatchObject([
      {
        text: 'Could somebody order the banners for the stand?',
        owner: 'Jonas Weber',
        due: { date: '2026-11-25' },
      },
    ]);
  });

  it('gives no task to who was asked and refuses, but to who steps in', async () => {
    const { actions } = await digest(
      'Dana Ortiz: Jonas, can you print the badges?',
      'Jonas Weber: Sorry, I am away all week.',
      'Mei Lin: I can print the badges.',
    );
    expect(actions.map(({ owner }) => owner)).toEqual(['Mei Lin']);
  });

  it('tells with "that" what it stands for', async () => {
    const { actions } = await digest(
      'Dana Ortiz: I still need the key to the cellar.',
      "Mei Lin: I'll chase that today.",
    );
    expect(actions).toMatchObject([
      { owner: 'Mei Lin', asked: { text: 'I still need the key to the cellar.' } },
    ]);
  });

  it('takes Herr Brandt for the only Brandt who speaks', async () => {
    const { actions } = await digest(
      'Katrin Seidel: Wir gehen die offenen Punkte des Projekts durch.',
      'Katrin Seidel: Herr Brandt, schicken Sie bitte bis Mittwoch den Projektplan.',
      'Markus Brandt: Gerne.',
    );
    expect(actions).toMatchObject([{ owner: 'Markus Brandt', due: { date: '2026-11-25' } }]);
  });

  it('gives a task to a numbered speaker', async () => {
    const { actions } = await digest(
      'Speaker 1: The harbour hall costs 4,200 euros.',
      "Speaker 2: I'll send the contract by Friday.",
    );
    expect(actions).toMatchObject([{ owner: 'Speaker 2', due: { date: '2026-11-27' } }]);
  });

  it('gives a task to a role, in the words that name it', async () => {
    const { actions } = await digest(
      'Dana Ortiz: The prototype is on the table.',
      'Dana Ortiz: The marketing expert will prepare the product evaluation for the customers.',
    );
    expect(actions).toMatchObject([
      {
        text: 'The marketing expert will prepare the product evaluation for the customers.',
        owner: 'marketing expert',
      },
    ]);
  });

  it.each([
    "You're gonna do what you're gonna do about the price of the sensor.",
    "I'm not sure that you will evaluate the surface of the sensor.",
    "There's nothing that you're going to change about the sensor of the lab.",
  ])('sees no task in %j', async (said) => {
    const { actions } = await digest(`Dana Ortiz: ${said}`, 'Mei Lin: The sensor is new.');
    expect(actions).toEqual([]);
  });

  it('sees no task in a question to a name', async () => {
    const { actions } = await digest(
      'Dana Ortiz: Mei, do you want to see the red chart or the blue chart first?',
      'Mei Lin: The blue one, please.',
    );
    expect(actions).toEqual([]);
  });

  it.each([
    'I then forwarded the report to the minister this week.',
    "I read the colleague's letter on the sensor just today.",
    'I look forward to the report on the sensor tomorrow.',
    "I'll ask a question about the sensor.",
  ])('takes %j for no promise', async (said) => {
    const { actions } = await digest(`Dana Ortiz: ${said}`, 'Mei Lin: The sensor is new.');
    expect(actions).toEqual([]);
  });

  it('tells work once that the same person promised twice', async () => {
    const { actions } = await digest(
      "Jonas Weber: I'll send a mail to Dan and ask.",
      'Mei Lin: The board has eight channels.',
      "Jonas Weber: I'll send mail to Dan and ask him.",
    );
    expect(actions).toHaveLength(1);
  });

  it('takes "because we decided" for an explanation, not for a decision', async () => {
    const { decisions } = await digest(
      'Dana Ortiz: It is not a problem because we decided to keep the old sensor.',
      'Mei Lin: What about the lamp in the lab?',
    );
    expect(decisions).toEqual([]);
  });

  it('calls decided what others agreed to at once, and the rest proposed', async () => {
    const { decisions, proposals } = await digest(
      "Dana Ortiz: Let's use the rubber case for the remote.",
      'Jonas Weber: Good idea.',
      'Dana Ortiz: We should have the menu on the small screen.',
      'Mei Lin: The screen costs three euros.',
    );
    expect(decisions.map(({ text }) => text)).toEqual([
      "Let's use the rubber case for the remote.",
    ]);
    expect(proposals?.map(({ text }) => text)).toEqual([
      'We should have the menu on the small screen.',
    ]);
  });

  it('tells what was changed with what it was before, and only the change as settled', async () => {
    const { decisions, inShort } = await digest(
      'Dana Ortiz: We plan the release of version five today.',
      'Dana Ortiz: So code freeze is Friday, end of day.',
      'Mei Lin: Friday noon, please.',
      'Dana Ortiz: Fine, code freeze is Friday noon.',
    );
    expect(decisions).toMatchObject([
      {
        text: 'Fine, code freeze is Friday noon.',
        instead: { text: 'So code freeze is Friday, end of day.' },
      },
    ]);
    expect(inShort.map(({ text }) => text).join()).not.toContain('end of day');
  });

  it('takes "none from me" for consent when somebody asks for objections', async () => {
    const { decisions } = await digest(
      'Chair: Any objections to the grey stone for the square?',
      'Mei Lin: None from me.',
      'Chair: Is there anything else for today?',
    );
    expect(decisions.map(({ text }) => text)).toEqual([
      'Any objections to the grey stone for the square?',
    ]);
  });

  it('takes a nod after a long speech for no agreement to what began it', async () => {
    const { decisions } = await digest(
      `Dana Ortiz: We should have the menu on the screen. ${'The old lamp was in the lab for many years and nobody knew why. '.repeat(3)}`,
      'Jonas Weber: Good idea.',
    );
    expect(decisions).toEqual([]);
  });

  it('reads no date when nobody knows when the meeting was', async () => {
    const { startedAt: _, ...undated } = meetingOf('Dana: I will send the price list by Friday.');
    const { actions } = await digestMeeting(undated, reader, new AbortController().signal);
    expect(actions).toHaveLength(1);
    expect(actions[0]).not.toHaveProperty('due');
  });

  it('takes nothing for settled that somebody objects to', async () => {
    const proposal = "Dana Ortiz: Let's move the release to the eighth of December.";
    const agreed = await digest(proposal, 'Jonas Weber: Good idea.');
    expect(agreed.decisions).toHaveLength(1);
    const opposed = await digest(proposal, 'Jonas Weber: But the customers are waiting.');
    expect(opposed.decisions).toEqual([]);
  });

  it('joins a decision that two captions cut in half, even before a capital', async () => {
    const { decisions } = await digest(
      'Dana Ortiz: Then it is decided: the release moves to the eighth of',
      'Dana Ortiz: December, and nobody gets the candidate before.',
    );
    expect(decisions).toMatchObject([
      {
        text: 'Then it is decided: the release moves to the eighth of December, and nobody gets the candidate before.',
        sourceIds: ['u1', 'u2'],
      },
    ]);
  });

  it('tells in short what was settled, and why', async () => {
    const { inShort } = await digest(
      'Jonas Weber: The calibration run in the lab takes four working days.',
      'Dana Ortiz: I would move the release to the eighth of December.',
      'Jonas Weber: The eighth is fine.',
      'Dana Ortiz: It is decided: the release moves to the eighth of December.',
    );
    const texts = inShort.map(({ text }) => text);
    expect(texts).toContain('The calibration run in the lab takes four working days.');
    expect(texts).toContain('It is decided: the release moves to the eighth of December.');
  });

  it('hands out no work by the mere word "report"', async () => {
    const { actions } = await digest(
      'Dana Ortiz: You will be aware that the agreement follows the report of the commission.',
      'Jonas Weber: I find it quite strange that the report is still missing.',
    );
    expect(actions).toEqual([]);
  });

  it('keeps a question open until somebody answers it', async () => {
    const question = 'Arun Nair: Which customers have the new sensor board?';
    const open = await digest(question, 'Tomás Rivera: I do not know either.');
    expect(open.openQuestions).toHaveLength(1);
    const answered = await digest(question, 'Tomás Rivera: Only the six of the early programme.');
    expect(answered.openQuestions).toEqual([]);
  });

  it('quotes a German meeting in its own words', async () => {
    const { inShort, actions } = await digest(
      'Alex Kim: Wir müssen heute über das Gehäuse und die Etuis sprechen, das Angebot ist da.',
      'Jonas Weber: Ich schicke das Angebot für die Etuis bis Freitag an alle.',
      'Alex Kim: Das Angebot liegt bei 21,40 Euro pro Stück und ist damit zu teuer für uns.',
    );
    expect(inShort.length).toBeGreaterThan(0);
    expect(inShort.every(({ text, quote }) => text === quote)).toBe(true);
    expect(actions).toMatchObject([{ owner: 'Jonas Weber', due: { date: '2026-11-27' } }]);
  });

  it('hears a decision that ends in a letter with an accent', async () => {
    const { decisions } = await digest(
      'Claire: Nous parlons maintenant de la date du lancement pour les clients.',
      'Marc: Alors, déplacer le lancement au mois de mars, c’est décidé.',
      'Claire: Oui, je suis d’accord avec vous, et la suite est claire pour tous.',
    );
    expect(decisions).toHaveLength(1);
  });

  it('leaves the speaker away where the transcript names none', async () => {
    const { inShort } = await digest('The budget for the new laboratory is not approved yet.');
    expect(inShort[0]?.text).toBe('The budget for the new laboratory is not approved yet.');
  });

  it('digests a meeting of one word, and of one utterance without words', async () => {
    expect((await digest('Dana: Hello.')).decisions).toEqual([]);
    expect((await digest('Dana: {vocalsound}')).inShort).toEqual([]);
  });

  it('says of a language without words of deciding that it looks for key points only', async () => {
    const { decisions, actions, inShort, unheard } = await digest(
      '田中太郎: おはようございます。今日はお客様の日の会場を決めましょう。',
      '鈴木花子: 港ホールは42万円で、120人入ります。',
      '田中太郎: では、港ホールに決定します。',
    );
    expect(unheard).toBe('ja');
    expect([decisions, actions]).toEqual([[], []]);
    expect(inShort.map(({ text }) => text)).toContain('港ホールは42万円で、120人入ります。');
  });

  it('names chapters with their start in a long meeting, and none in a short one', async () => {
    const about = (topic: string) =>
      Array.from(
        { length: 90 },
        (_, at) => `Dana: The ${topic} of the ${topic} team is at step ${at}.`,
      );
    const { chapters } = await digest(...about('budget'), ...about('warehouse'));
    expect(chapters.length).toBeGreaterThan(1);
    expect(chapters[0]).toMatchObject({ startMs: 0, sourceId: 'u1' });
    expect((await digest('Dana: The budget of the team is large.')).chapters).toEqual([]);
  });

  it('says the same of the same meeting', async () => {
    const lines = [
      'Dana: We need a new budget for the lab.',
      'Jonas: The lab budget is too small.',
    ];
    expect(await digest(...lines)).toEqual(await digest(...lines));
  });

  it('never says what was not said', async () => {
    const sentence = fc.constantFrom(
      "I think we can't move the release.",
      'You will send 12 copies by Friday.',
      'We decided to keep the old sensor, not the new one.',
      'They told me that nobody came to the lab.',
      "Why don't we ask the customers?",
      'No, no, we will never do that again.',
      'uh the the budget {disfmarker} the budget is 3,000 euros.',
    );
    const line = fc
      .tuple(fc.constantFrom('Dana', 'Project Manager', 'Hon. Jo Li (Bath)'), sentence)
      .map(([speaker, text]) => `${speaker}: ${text}`);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
        const meeting = meetingOf(...lines);
        const { inShort, decisions, actions, openQuestions } = await digestMeeting(
          meeting,
          reader,
          new AbortController().signal,
        );
        const texts = new Map(meeting.utterances.map(({ id, text }) => [id, text]));
        const people = ['Dana', 'Project Manager', 'Hon. Jo Li (Bath)'];
        for (const claim of [...inShort, ...decisions, ...actions, ...openQuestions]) {
          expect(ground(claim, texts, { people })).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
