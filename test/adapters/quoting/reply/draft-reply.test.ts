import { describe, expect, it } from 'vitest';
import { draftReply } from '../../../../adapters/quoting/reply/draft-reply.js';
import type { CleanMessage, CleanThread } from '../../../../skills/core/ports/writer.js';
import { detectLanguage } from '../../../../skills/reading/languages/detection/detect-language.js';
import { alex, dana, NOW, reader } from '../../../skills/reply/scene.js';

const { signal } = new AbortController();

function thread(text: string, changes: Partial<CleanMessage> = {}): CleanThread {
  const language = detectLanguage(text);
  const message = { id: 'm1', from: dana, to: [alex], cc: [], sentAt: NOW, text };
  const read = { ...message, ...(language ? { language } : {}), ...changes };
  return { id: 'm1', subject: 'Budget', messages: [read] };
}

async function asked(text: string, changes: Partial<CleanMessage> = {}, answering = ['m1']) {
  const brief = { answering, length: 'full' } as const;
  const draft = await draftReply(thread(text, changes), brief, reader, signal);
  return draft.paragraphs.map((paragraph) => [paragraph.asked?.quote, paragraph.asked?.missing]);
}

describe('the skeleton of a reply', () => {
  it.each([
    ['Can you confirm the figures for EMEA?', 'yes-or-no'],
    ['When do we meet the auditors in the office?', 'when'],
    ['How many copies do you need for the board?', 'how-much'],
    ['Who signs the lease for the new office?', 'who'],
    ['Which of the two offers do you prefer?', 'which'],
    ['Please send me the signed contract.', 'answer'],
    ['Wann können wir den Vertrag unterschreiben?', 'when'],
    ['Bitte schicken Sie mir die Rechnung und den Vertrag.', 'answer'],
    ['Combien de personnes seront présentes à la réunion ?', 'how-much'],
    ['¿Cuándo puede enviarme el contrato firmado?', 'when'],
    ['Quando possiamo firmare il contratto per la sede?', 'when'],
    ['Wie tekent het contract voor het nieuwe kantoor?', 'answer'],
    ['Quem assina o contrato do escritório?', 'who'],
  ])('leaves open what %j asks for', async (text, missing) => {
    expect(await asked(text)).toEqual([[text, missing]]);
  });

  it('asks for nothing where nothing is asked', async () => {
    expect(await asked('The plan is done. Thank you for your help.')).toEqual([]);
    expect(await asked('Let me know if you have any questions.')).toEqual([]);
  });

  it('leaves to others what is asked of them', async () => {
    const others = [alex, { name: 'Omar Haddad', address: 'omar@example.com' }];
    const text = 'Omar, can you book the room? Alex, can you send the agenda?';
    expect(await asked(text, { to: others })).toEqual([
      ['Alex, can you send the agenda?', 'yes-or-no'],
    ]);
  });

  it('leaves to the past what needs no answer any more', async () => {
    expect(await asked('Can you confirm the figures for EMEA?', {}, [])).toEqual([]);
  });

  it.each([
    ['Can you come to the review? Who else will come?', 'yes, Omar too', ['yes', 'Omar too']],
    ['Can you come to the review? When do we meet?', 'at 9', ['', 'at 9']],
    ['Is the room free? How many chairs are there?', '12 chairs, yes', ['yes', '12 chairs']],
    [
      'Can you send the plan? Which room do we take?',
      'the small room. plan tomorrow',
      ['plan tomorrow', 'the small room.'],
    ],
  ])('says which of %j is answered by %j', async (text, instruction, answers) => {
    const brief = { answering: ['m1'], length: 'full', instruction } as const;
    const { paragraphs, writtenBy } = await draftReply(thread(text), brief, reader, signal);
    expect(
      paragraphs.map(({ sentences }) => sentences.map(({ words }) => words).join(' ')),
    ).toEqual(answers);
    expect(writtenBy).toEqual({ model: 'none' });
  });
});
