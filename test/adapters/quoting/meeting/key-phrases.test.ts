import { describe, expect, it } from 'vitest';
import { findKeyPhrases } from '../../../../adapters/quoting/meeting/key-phrases.js';
import { readSpeech } from '../../../../adapters/quoting/meeting/speech.js';

const phrasesOf = (...lines: readonly string[]): readonly string[] => {
  const utterances = lines.map((text, at) => ({ id: `u${at}`, speaker: 'Dana Ortiz', text }));
  const sentences = readSpeech({ id: 'm', attendees: [], gaps: [], utterances });
  return findKeyPhrases(sentences, ['Dana Ortiz']).map(({ text }) => text);
};

describe('key phrases', () => {
  it('learns from the meeting what is a noun', () => {
    expect(
      phrasesOf(
        'We need a battery for the lamp.',
        'The battery is in the lamp.',
        'They connect the lamp to the battery.',
      ),
    ).toEqual(['the battery', 'the lamp']);
  });

  it('prefers two words that name a thing to one of them', () => {
    const [first] = phrasesOf(
      'The remote control is here.',
      'A remote control costs money.',
      'My remote control is lost.',
    );
    expect(first).toBe('the remote control');
  });

  it('takes no adjective for a topic, wherever it stands', () => {
    const phrases = phrasesOf(
      'The old lamp is louder and the new lamp is cheaper.',
      'Louder is better than cheaper and new.',
      'A lamp that is specific is cheaper or louder.',
    );
    expect(phrases).toEqual(['lamp']);
  });

  it('keeps a name of several words together, even when one of them is a general word', () => {
    expect(
      phrasesOf(
        'We asked the Prime Minister about the budget.',
        'And what did the Prime Minister say?',
      ),
    ).toContain('the Prime Minister');
  });

  it('takes neither numbers nor "of course" for topics', () => {
    const phrases = phrasesOf(
      'Of course we have forty-five minutes.',
      'It takes five minutes, of course.',
      'Of course forty-five minutes is long, and five minutes is short.',
    );
    expect(phrases).toEqual([]);
  });

  it('says nothing about who spoke', () => {
    expect(phrasesOf('The Ortiz plan is here.', 'An Ortiz plan is a plan.')).not.toContain('Ortiz');
  });
});
