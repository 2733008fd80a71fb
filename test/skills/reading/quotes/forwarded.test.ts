import { describe, expect, it } from 'vitest';
import { readForwarded } from '../../../../skills/reading/quotes/forwarded.js';

const INES = 'Ines Costa';

describe('a text that was passed on', () => {
  it.each([
    [
      'Outlook',
      '-----Original Message-----\nFrom: Ines Costa\nSent: Monday, November 23, 2026 16:40\nTo: Berg, Jonas\nSubject: Boiler\n\nThe valve leaks.\n\nInes',
    ],
    [
      'Gmail',
      '---------- Forwarded message ---------\nFrom: Ines Costa <ines@rocha.example>\nDate: Mon, 23 Nov 2026 at 16:40\nSubject: Boiler\nTo: Jonas <jonas@example.com>\n\n\nThe valve leaks.',
    ],
    [
      'Outlook in German',
      '-----Ursprüngliche Nachricht-----\nVon: Costa, Ines [mailto:ines@rocha.example]\nGesendet: Montag, 23. November 2026 16:40\nAn: Berg, Jonas\nBetreff: Kessel\n\nThe valve leaks.',
    ],
    [
      'Elm',
      'Forwarded message:\n> From: Ines Costa <ines at rocha.example>\n> \n> The valve leaks.',
    ],
    [
      'an introduction',
      'On Mon, 23 Nov 2026 at 16:40, Ines Costa <ines@rocha.example> wrote:\n> The valve leaks.',
    ],
  ])('names its author and keeps their words: %s', (_, forwarded) => {
    const { from, text } = readForwarded(forwarded);
    expect(from?.name?.split(', ').reverse().join(' ')).toBe(INES);
    expect(text).toMatch(/^The valve leaks\./);
  });

  it('is whose words they are, where two passed them on without any', () => {
    const inner =
      '-----Original Message-----\nFrom: Ines Costa\nSent: Monday, November 23, 2026 16:40\nTo: Bo\nSubject: Boiler\n\nThe valve leaks.';
    const outer = `-----Original Message-----\nFrom: Bo Carlsen\nSent: Monday, November 23, 2026 17:10\nTo: Jonas\nSubject: FW: Boiler\n\n${inner}`;
    expect(readForwarded(outer)).toMatchObject({ from: { name: INES }, text: 'The valve leaks.' });
  });

  it('has no author where no header names one', () => {
    expect(readForwarded('Just words.')).toEqual({ text: 'Just words.' });
  });
});
