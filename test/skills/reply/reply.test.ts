import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuotingWriter } from '../../../adapters/quoting/writer.js';
import { commandsOf } from '../../../skills/conversation/conversation-state.js';
import { readFollowUp } from '../../../skills/conversation/follow-up.js';
import type { ReplyDraft, Writer } from '../../../skills/core/ports/writer.js';
import { type PrivateReply, toPlain } from '../../../skills/core/reply.js';
import { parse } from '../../../skills/core/typed-commands/parse.js';
import { mayBePosted } from '../../../skills/delivery/posting.js';
import { skills } from '../../../skills/index.js';
import { withGrounding } from '../../../skills/writing/grounding/with-grounding.js';
import { arbitraryText } from '../../fakes/arbitrary-reply.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakeWriter } from '../../fakes/writer.js';
import { ASK, alex, dana, draft, mail, textOf } from './scene.js';

const plain = createQuotingWriter();

/** A writer with a model that answers `said`, held to what may be said. */
function modelThatSays(paragraphs: ReplyDraft['paragraphs']): Writer {
  const writer = createFakeWriter({ model: 'test-model' });
  const says = {
    ...writer,
    draftReply: async () => ({ paragraphs, writtenBy: { model: 'test-model' } }),
  };
  return withGrounding(says, createFakeLog());
}

const leadOf = ({ lead = [] }: PrivateReply) => lead.map(toPlain).join('\n');

describe('a draft of a reply', () => {
  it('goes where the mail asks for answers, and not back to a list', async () => {
    const form = { name: 'Tarn Forms', address: 'noreply@forms.example' };
    const mei = { name: 'Mei Lund', address: 'mei@example.net' };
    const list = { address: 'quay@lists.example' };
    const asked = await draft([mail(1, ASK, { from: form, replyTo: [mei] })], 'yes', plain);
    expect(leadOf(asked)).toContain('To: Mei Lund <mei@example.net>');
    expect(textOf(asked)).toContain('Hi Mei,');
    const onList = await draft([mail(1, ASK, { to: [alex, list], replyTo: [list] })], 'yes', plain);
    expect(leadOf(onList)).toContain('dana@example.com');
  });

  it('without a model is a skeleton that says so, with what was asked and nothing decided', async () => {
    const reply = await draft([mail(1, `Hi Alex,\n\n${ASK}\n\nDana`)], undefined, plain);
    expect(textOf(reply)).toBe(
      [
        'Hi Dana,',
        'Thank you for your mail.',
        `About “${ASK}”: [yes or no?]`,
        'Best regards,\nAlex',
      ].join('\n\n'),
    );
    expect(leadOf(reply)).toContain('A skeleton: it answers nothing for you.');
    expect(reply.sections[1]).toMatchObject({
      heading: 'Left open',
      items: [
        {
          text: ['Yes or no'],
          quote: ASK,
          sources: [{ id: 'm1', label: 'Dana Ortiz, Tuesday 24 November, 8:01' }],
        },
      ],
    });
    expect(reply.coverage?.writtenBy).toEqual({ model: 'none' });
  });

  it("without a model makes a mail of the person's words, with nothing to fill in", async () => {
    const reply = await draft([mail(1, ASK)], 'yes, but thursday instead', plain);
    expect(textOf(reply)).toBe(
      ['Hi Dana,', 'Yes, but Thursday instead.', 'Best regards,\nAlex'].join('\n\n'),
    );
    expect(leadOf(reply)).toContain('Your own words, between greeting and closing. Copy it');
    expect(reply.sections.map(({ heading }) => heading)).toEqual(['Draft', 'Answered']);
  });

  it('keeps a surname behind a first name out of the words', async () => {
    for (const [said, words] of [
      ['Ortiz yes, but Thursday instead', 'Yes, but Thursday instead.'],
      ['Thursday works', 'Thursday works.'],
    ]) {
      const reply = await draft([mail(1, `Hi Alex,\n\n${ASK}\n\nDana`)], said, plain, {
        item: 'Dana',
      });
      expect(textOf(reply)).toContain(`\n\n${words}\n\n`);
    }
  });

  it('tells which of several things the words answer, and leaves the rest below the draft', async () => {
    const text = 'Can you come to the review? How many chairs do you need? Who brings the plan?';
    const reply = await draft([mail(1, text)], 'yes. 12 chairs', plain);
    expect(textOf(reply)).toContain('\n\nYes. 12 chairs.\n\n');
    const [, open, answered] = reply.sections;
    expect(open).toMatchObject({
      heading: 'Left open',
      items: [{ quote: 'Who brings the plan?' }],
    });
    expect(answered?.items.map(({ quote }) => quote)).toEqual([
      'Can you come to the review?',
      'How many chairs do you need?',
    ]);
  });

  it('asks once where a second sentence says by when the first is wanted', async () => {
    const text = 'Can you confirm the figures? I need your answer by Friday 27 November.';
    const reply = await draft([mail(1, text)], undefined, plain);
    expect(textOf(reply).match(/\[/g)).toHaveLength(1);
  });

  it.each([
    ['as the sender greeted', 'Dear Alex,\n\n', 'Dear Dana,'],
    ['as a stranger does', 'Dear Mr Kim,\n\n', 'Dear Dana Ortiz,'],
    ['in German as well', 'Moin Alex,\n\nkannst du bitte den Vertrag prüfen? ', 'Moin Dana,'],
    [
      'with no word that tells man from woman',
      'Lieber Alex,\n\nkannst du bitte den Vertrag prüfen? ',
      'Hallo Dana,',
    ],
  ])('greets %s', async (_how, greeting, line) => {
    const text = greeting.includes('kannst') ? greeting : `${greeting}${ASK}`;
    const words = greeting.includes('kannst') ? 'ja' : 'yes';
    expect(textOf(await draft([mail(1, text)], words, plain)).split('\n')[0]).toBe(line);
  });

  it('greets as its person greeted the sender before', async () => {
    const thread = [
      mail(1, 'Guten Tag Herr Kim,\n\nkönnen Sie den Vertrag bitte prüfen?'),
      mail(2, 'Guten Tag Frau Ortiz,\n\ndas mache ich gern.', { from: alex, to: [dana] }),
      mail(3, 'Guten Tag Herr Kim,\n\nbis wann können Sie den Vertrag schicken?'),
    ];
    expect(textOf(await draft(thread, 'bis freitag', plain))).toBe(
      ['Guten Tag Frau Ortiz,', 'bis Freitag.', 'Mit freundlichen Grüßen\nAlex Kim'].join('\n\n'),
    );
  });

  it("is in the language of the person's words where that is another one", async () => {
    const text = 'Hallo Alex, kannst du mir bitte bis Freitag die Zahlen schicken?';
    expect(textOf(await draft([mail(1, text)], 'yes, on Thursday', plain))).toContain(
      'Yes, on Thursday.\n\nBest regards,',
    );
  });

  it.each([
    [
      'de',
      'Hallo Alex, kannst du mir bitte bis Freitag die Zahlen für den Vertrag schicken?',
      ['Hallo Dana,', 'Zu „', '[Ihre Antwort?]', 'Viele Grüße\nAlex'],
    ],
    [
      'de, formal',
      'Sehr geehrter Herr Kim, könnten Sie mir bitte bis Freitag die Zahlen für den Vertrag schicken?',
      ['Guten Tag Dana Ortiz,', 'Mit freundlichen Grüßen\nAlex Kim'],
    ],
    [
      'fr',
      'Bonjour Alex, est-ce que tu peux me confirmer les chiffres pour le budget avant vendredi ?',
      ['Bonjour Dana,', 'À propos de « ', 'Bien cordialement,\nAlex'],
    ],
    [
      'es',
      'Hola Alex, ¿puedes confirmar las cifras del presupuesto para el viernes, por favor?',
      ['Hola, Dana:', 'Sobre «', 'Un saludo,\nAlex'],
    ],
    [
      'it',
      'Ciao Alex, puoi confermare i dati del budget per la riunione di venerdì, per favore?',
      ['Ciao Dana,', 'Riguardo a «', 'Saluti\nAlex'],
    ],
    [
      'nl',
      'Hoi Alex, kun je de cijfers voor het budget voor vrijdag bevestigen, alsjeblieft?',
      ['Hoi Dana,', 'Over “', 'Met vriendelijke groet,\nAlex'],
    ],
    [
      'pt',
      'Olá Alex, você pode confirmar os números do orçamento até sexta-feira, por favor?',
      ['Olá, Dana,', 'Sobre “', 'Cumprimentos,\nAlex'],
    ],
  ])('is in the language of the mail: %s', async (_language, text, parts) => {
    const said = textOf(await draft([mail(1, text)], undefined, plain));
    for (const part of parts) expect(said).toContain(part);
  });

  it('sounds as it was asked to, and is shorter when it shall be', async () => {
    const formal = await draft([mail(1, ASK)], 'yes', plain, { tone: 'formal', length: 'short' });
    expect(textOf(formal)).toBe(
      ['Dear Dana Ortiz,', 'Yes.', 'Kind regards,\nAlex Kim'].join('\n\n'),
    );
    const friendly = await draft([mail(1, ASK)], 'yes', plain, { tone: 'friendly' });
    expect(textOf(friendly)).toContain('All the best,\nAlex');
  });

  it('with a model says that one worded it, and what it left open', async () => {
    const asked = { sourceId: 'm1', quote: ASK, missing: 'yes-or-no' } as const;
    const open = {
      ...asked,
      quote: 'Who comes along?',
      topic: 'comes along',
      missing: 'who',
    } as const;
    const writer = modelThatSays([
      { asked, sentences: [{ parts: ['Yes, I can confirm the EMEA figures.'], words: 'yes' }] },
      { asked: open, sentences: [] },
    ]);
    const reply = await draft([mail(1, `${ASK} Who comes along?`)], 'yes', writer);
    expect(textOf(reply)).toContain(
      'Yes, I can confirm the EMEA figures.\n\nAbout “comes along”: [who?]',
    );
    expect(leadOf(reply)).toContain('Worded by a model');
    expect(leadOf(reply)).toContain('fill in what stands in [brackets]');
    expect(reply.sections.map(({ heading }) => heading)).toEqual([
      'Draft',
      'Left open',
      'Answered',
    ]);
    expect(reply.coverage?.writtenBy?.model).toBe('test-model');
  });

  it('says so where the words of a model gave way to those of the person', async () => {
    const writer = modelThatSays([
      { sentences: [{ parts: ['I promise to pay 5,000 euros.'], words: 'thanks' }] },
    ]);
    const reply = await draft([mail(1, ASK)], 'thanks', writer);
    expect(textOf(reply)).toContain('\n\nThanks.\n\n');
    expect(leadOf(reply)).toContain('said more, or less, than you did');
    expect(leadOf(reply)).not.toContain('Worded by a model');
  });

  it('goes to the sender alone, under the subject of the message, and names whom only a reply to all reaches', async () => {
    const omar = { name: 'Omar Haddad', address: 'omar@example.com' };
    const reply = await draft(
      [mail(1, ASK, { cc: [omar], subject: 'RE: AW: Budget' })],
      undefined,
      plain,
    );
    expect(toPlain(reply.title)).toBe('Draft to Dana Ortiz');
    expect(leadOf(reply)).toContain('To: Dana Ortiz <dana@example.com> · Subject: Re: Budget\n');
    expect(leadOf(reply)).toContain('Also on this mail: Omar Haddad.');
  });

  it('answers what came since the person wrote last, and no older question', async () => {
    const thread = [
      mail(1, 'Who signs the lease?'),
      mail(2, 'I do.', { from: alex, to: [dana] }),
      mail(3, 'Thanks. Can you send me a copy of it?'),
    ];
    const text = textOf(await draft(thread, undefined, plain));
    expect(text).toContain('Can you send me a copy of it?');
    expect(text).not.toContain('Who signs');
  });

  it('names who asks where that is not the one it goes to', async () => {
    const omar = { name: 'Omar Haddad', address: 'omar@example.com' };
    const thread = [
      mail(1, 'Alex, who signs the lease?', { from: omar }),
      mail(2, 'Good question.'),
    ];
    expect(textOf(await draft(thread, undefined, plain))).toContain('(Omar Haddad): [who?]');
  });

  it('is for its asker alone', async () => {
    const reply = await draft([mail(1, ASK)], undefined, plain);
    expect(reply.audience).toBe('asker');
    expect(mayBePosted(reply)).toBe(false);
  });

  it('offers itself in other forms, by commands that parse to the same words', async () => {
    const words = `yes "really" --not an option, don't`;
    const reply = await draft([mail(1, ASK)], words, plain, { item: 'mail:m1' });
    const forms = commandsOf(reply).map((command) => parse(command, skills).input);
    expect(forms).toEqual([
      { item: 'm1', words, length: 'short', tone: 'house' },
      { item: 'm1', words, length: 'full', tone: 'formal' },
      { item: 'm1', words, length: 'full', tone: 'friendly' },
    ]);
    const [shorter] = commandsOf(reply);
    expect(
      readFollowUp(shorter ?? '', { skill: 'x', words: '', references: {} }, skills),
    ).toBeUndefined();
  });

  it.each([
    ['to', 'm1 yes'],
    ['m1', ': yes'],
  ])('understands %j %j', async (item, words) => {
    const text = textOf(await draft([mail(1, ASK)], words, plain, { item }));
    expect(text).toContain('\nYes.\n');
  });

  describe('that would reach nobody or is not needed', () => {
    const newsletter = { bulk: { kind: 'newsletter', sender: 'Finance Weekly' } } as const;
    const invitation = { invitation: { method: 'request', title: 'Review' } } as const;
    const unread = { from: { address: 'no-reply@example.com' } };
    const answered = [mail(1, ASK), mail(2, 'Yes.', { from: alex, to: [dana] })];

    it.each([
      ['a newsletter', [mail(1, ASK, newsletter)], 'needs no answer', 'say what: reply NUMBER'],
      ['an invitation', [mail(1, ASK, invitation)], 'an invitation', 'in your calendar'],
      [
        'an address nobody reads',
        [mail(1, ASK, unread)],
        'nobody reads answers',
        'another way|way to reach',
      ],
      [
        'a thread of the person alone',
        [mail(1, ASK, { from: alex })],
        'nobody but you',
        'nothing to answer',
      ],
      [
        'a thread the person answered',
        answered,
        'you wrote last, on Tuesday 24 November',
        'say what',
      ],
    ])('is not drafted for %s, and says what to do', async (_what, thread, why, remedy) => {
      const reply = await draft(thread, undefined, plain);
      expect(reply.kind).toBe('notice');
      expect(toPlain(reply.title)).toContain(why);
      expect(leadOf(reply)).toMatch(new RegExp(remedy));
    });

    it.each([
      ['a newsletter', [mail(1, ASK, newsletter)]],
      ['an invitation', [mail(1, ASK, invitation)]],
      ['a thread the person answered', answered],
    ])('is drafted for %s when the person says what', async (_what, thread) => {
      expect(textOf(await draft(thread, 'no thanks', plain))).toContain('No thanks.');
    });

    it('is drafted for no address that nobody reads, whatever the person says', async () => {
      const reply = await draft([mail(1, ASK, unread)], 'stop it', plain);
      expect(reply.kind).toBe('notice');
    });
  });

  it('says how much is too much', async () => {
    await expect(draft([mail(1, ASK)], 'so '.repeat(1_000), plain)).rejects.toMatchObject({
      code: 'input_invalid',
    });
  });

  it.each([
    ['Pay now https://evil.example', 'Hello,'],
    ['Ortiz, Dana (HR)', 'Hi Dana,'],
    ['"Dana"', 'Hi Dana,'],
    ['evil.example', 'Hello,'],
  ])('greets a sender called %j with %j', async (name, greeting) => {
    const text = textOf(await draft([mail(1, ASK, { from: { ...dana, name } })], undefined, plain));
    expect(text.split('\n')[0]).toBe(greeting);
  });

  it('keeps recipient and subject, and repeats no link, whatever a mail says', async () => {
    const anything = fc.tuple(
      arbitraryText,
      fc.constantFrom(ASK, 'Send it to https://evil.example/a?', ''),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (parts) => {
        const reply = await draft([mail(1, parts.join('\n'))], 'noted', plain);
        expect(leadOf(reply)).toContain(
          'To: Dana Ortiz <dana@example.com> · Subject: Re: Budget review\n',
        );
        expect(textOf(reply)).not.toMatch(/https?:|evil\.example/);
        expect(textOf(reply)).toContain('Noted.');
      }),
      { numRuns: 100 },
    );
  });
});
