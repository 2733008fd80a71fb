import { describe, expect, it } from 'vitest';
import { answer } from '../../../adapters/quoting/answer/answer.js';
import type { Passage, Reader } from '../../../skills/core/ports/writer.js';

const reader: Reader = {
  addresses: ['robin@example.com'],
  name: 'Robin Vale',
  timeZone: 'Europe/Berlin',
  locale: 'en-GB',
  now: Date.UTC(2026, 10, 24, 8),
};

function said(by: string, text: string, id = 'p1'): Passage {
  return { id, text, by };
}

async function first(question: string, ...passages: readonly Passage[]) {
  const { claims, sureness } = await answer(
    question,
    passages,
    reader,
    new AbortController().signal,
  );
  return { quote: claims[0]?.quote, sureness };
}

describe('a question in other words than its answer', () => {
  it.each([
    [
      'How expensive is the catering for the summer party?',
      'The catering for the summer party comes to EUR 1,900. The band is booked.',
      'The catering for the summer party comes to EUR 1,900.',
    ],
    [
      'When will the crane be repaired?',
      'The crane stands still. We can fix the crane on Thursday.',
      'We can fix the crane on Thursday.',
    ],
    [
      'Who is paying the invoice for the ladders?',
      'Olga settles the bill for the ladders. It was higher than planned.',
      'Olga settles the bill for the ladders.',
    ],
    [
      'Wann endet die Miete für das Lager?',
      'Der Mietvertrag für das Lager läuft bis zum 31. März 2027. Die Heizung ist neu.',
      'Der Mietvertrag für das Lager läuft bis zum 31. März 2027.',
    ],
    [
      'Wie hoch ist der Umsatz mit Kränen?',
      'Revenue with cranes is EUR 72,000 so far. Nobody knows why.',
      undefined,
    ],
    [
      'Bis wann muss die Unterschrift da sein?',
      'Please sign the form by Friday 27 November. The hall is warm again.',
      'Please sign the form by Friday 27 November.',
    ],
  ])('finds it: %s', async (question, text, right) => {
    const { quote, sureness } = await first(question, said('Olga Berg', text));
    if (right === undefined) expect(sureness).toBeLessThan(0.62);
    else expect([quote, (sureness ?? 0) > 0.5]).toEqual([right, true]);
  });

  it('is not answered by a related word about something else', async () => {
    const { sureness } = await first(
      'When is the invoice for the ladders paid?',
      said('Mei Lund', 'The lease of the garage was signed on Monday.'),
    );
    expect(sureness).toBeLessThan(0.62);
  });

  it('takes no thing with capitals for the person who is asked for', async () => {
    const { quote } = await first(
      'Who signs the lease?',
      said(
        'Priya Shah',
        'The lease for the Quarry Lane office is final. The lease needs your signature on page 9.',
      ),
    );
    expect(quote).toBe('The lease needs your signature on page 9.');
  });
});
