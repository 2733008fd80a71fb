import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFreeQuestion } from '../../../../skills/conversation/free-question.js';
import { findEvidence } from '../../../../skills/reading/question/evidence.js';
import { readQuestion } from '../../../../skills/reading/question/read-question.js';
import { keysOf } from '../../../../skills/reading/question/terms.js';

describe('the terms of a text', () => {
  it.each([
    ['approve', 'approved the approval'],
    ['audit', 'audits'],
    ['Gehäuse', 'gehause'],
    ['étui', 'Etuis'],
  ])('finds %j in %j', (word, text) => {
    const [key = ''] = keysOf(word);
    expect(keysOf(text)).toContain(key);
  });

  it('keeps a name apart from a word that begins alike', () => {
    expect(keysOf('Mei Lin')).not.toContain(keysOf('line')[0]);
  });

  it('has a key for two words side by side, and none across a line', () => {
    expect(keysOf('line 2')).toContain('line 2');
    expect(keysOf('line\n2')).not.toContain('line 2');
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(keysOf(text).every((key) => key.trim() !== '')).toBe(true);
      }),
    );
  });
});

describe('a question', () => {
  it.each([
    ['When does it ship?', 'time'],
    ['bis wann brauchst du das?', 'time'],
    ['how much is the deposit?', 'amount'],
    ['Wie viele Gehäuse kommen?', 'count'],
    ['Was kostet ein Gehäuse?', 'price'],
    ['how long does it take?', 'duration'],
    ['why did it move?', 'reason'],
    ['who signs the lease?', 'person'],
    ['Où est le devis ?', 'place'],
    ['is the webinar on?', 'yes-or-no'],
    ['what did the people who left say about the price?', 'topic'],
  ])('%j asks for %s', (text, kind) => {
    expect(readQuestion(text).kind).toBe(kind);
  });

  it('is about its nouns, not about the asking', () => {
    const { terms } = readQuestion('Can you tell me what Dana wrote about the budget?');
    expect(terms.map(({ word }) => word)).toEqual(['Dana', 'budget']);
  });

  it('has the words of one name together, and a small number with its neighbour', () => {
    expect(readQuestion('what does Lumen Optics say of line 2?').names).toEqual([
      ['lumen', 'optic'],
      ['line 2'],
    ]);
  });

  it.each([
    ['what was decided?', 'decided', []],
    ['Was wurde beschlossen?', 'decided', []],
    ['what are the action items?', 'to-do', []],
    ['Was sind die Aufgaben?', 'to-do', []],
    ['what was decided about the webinar?', 'decided', ['webinar']],
  ])('%j asks for the list of what is %s', (text, list, topic) => {
    const question = readQuestion(text);
    expect(question.list).toBe(list);
    expect(question.terms.map(({ word }) => word)).toEqual(topic);
  });

  it('may be for the words of who asks, or of somebody it names', () => {
    expect(readQuestion('what did I tell Ingrid?').wordsOf).toBe('asker');
    expect(readQuestion('Was hat Frau Vogel geschrieben?').wordsOf).toBe('person');
    expect(readQuestion('when does it ship?').wordsOf).toBeUndefined();
  });

  it('takes no capital for a name where every noun has one', () => {
    expect(readQuestion('Wann kommt die Lieferung der Gehäuse?').names).toEqual([]);
  });
});

describe('the evidence for a question', () => {
  const texts = ['The lease ends in March.', 'Lunch at noon?', 'Line 7 stopped on 2 December.'];
  const searchables = texts.map((text) => ({ text }));

  it('covers all of a question whose words all occur, and none of one without', () => {
    const evidence = findEvidence(readQuestion('when does the lease end?'), searchables);
    expect(evidence.coverage(evidence.matches[0]?.found ?? new Set())).toBe(1);
    expect(evidence.coverage(evidence.matches[1]?.found ?? new Set())).toBe(0);
  });

  it('finds no line 2 in another line and a date', () => {
    const evidence = findEvidence(readQuestion('is line 2 down?'), searchables);
    expect(evidence.hasNames(evidence.matches[2]?.found ?? new Set())).toBe(false);
  });

  it('weighs the sender and the subject', () => {
    const evidence = findEvidence(readQuestion('what about Dana?'), [
      { text: 'Dana is away.' },
      { by: 'Dana Ortiz', text: 'I am away.' },
    ]);
    const [named, own] = evidence.matches.map(({ score }) => score);
    expect(own).toBeGreaterThan(named ?? 0);
  });
});

describe('words that begin with no command', () => {
  it.each([
    'who signs the lease',
    "what's new?",
    'Wann kommt die Lieferung',
    'any news from Dana?',
    '¿Cuándo llega?',
  ])('are a question: %j', (text) => {
    expect(isFreeQuestion(text, false)).toBe(true);
  });

  it.each(['xylophone', 'xylophone?', 'what now', 'the lease ends in March', 'print all mail', ''])(
    'are none: %j',
    (text) => {
      expect(isFreeQuestion(text, false)).toBe(false);
    },
  );

  it('are a mistyped command rather than a question when the first is nearly one', () => {
    expect(isFreeQuestion('digset since monday?', true)).toBe(false);
    expect(isFreeQuestion('who signs the lease', true)).toBe(true);
  });
});
