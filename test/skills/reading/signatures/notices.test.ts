import { describe, expect, it } from 'vitest';
import { splitReply } from '../../../../skills/reading/quotes/split-reply.js';

const BODY = 'The kiln is cold.';
const below = (...lines: readonly string[]) =>
  splitReply([BODY, '', 'Ada', '', ...lines].join('\n'), 'Ada Pike').newText;

describe('a notice in any words below a name', () => {
  it.each([
    'This mail is for its addressee alone. Were you not meant to have it, please wipe it.',
    'The contents of this message are privileged; it must not be copied. Kindly tell the sender if it went astray.',
    'No liability is taken for malware in our mail. Please check every file.',
    'Spare the trees: think before you print this mail.',
    'Diese Nachricht ist nur für die genannte Person bestimmt. Bitte vernichten Sie sie sonst.',
    'Ce courriel est destiné à la personne nommée. Détruisez-le s’il vous arrive par erreur.',
    'Este mensaje va dirigido a su destinatario. Bórrelo si le llega por error.',
  ])('is no text: %s', (notice) => {
    expect(below(notice)).not.toContain(notice.slice(0, 20));
  });

  it.each([
    'I sent the wrong message by mistake, please delete it.',
    'Please print the sheet for Tom by Friday.',
    'Could you tell me whether the message reached you?',
    'The virus is back in town, wash your hands.',
  ])('is none: %s', (words) => {
    expect(below(words)).toContain(words);
  });
});

describe('a signature of columns or drawn signs below the author’s name', () => {
  const signed = (...lines: readonly string[]) =>
    splitReply([BODY, 'Ada', ...lines].join('\n'), 'Ada Pike').newText;

  it('is no text', () => {
    expect(
      signed(
        '',
        'Pike Pottery            ada@pike.example',
        'Buy clay                Save the pits',
      ),
    ).toBe(BODY);
    expect(signed('  /\\', ' /  \\   Ban plastic plates', ' ----   Join the guild')).toBe(BODY);
  });

  it('is none where it lists numbers', () => {
    expect(signed('', 'Plates      12', 'Bowls       40')).toContain('Bowls');
  });
});
