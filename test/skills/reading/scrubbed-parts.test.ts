import { describe, expect, it } from 'vitest';
import { withoutScrubbed } from '../../../skills/reading/scrubbed-parts.js';

describe('what an archive put in the place of a part', () => {
  it('is no text of the mail', () => {
    const text = [
      'The slides are attached.',
      '-------------- next part --------------',
      'A non-text attachment was scrubbed...',
      'Name: slides.pdf',
      'Type: application/pdf',
      'URL: <https://lists.example.com/attachments/1/slides.pdf>',
      'See you on Monday.',
    ].join('\n');
    expect(withoutScrubbed(text)).toBe('The slides are attached.\nSee you on Monday.');
    const alone = 'An embedded and charset-unspecified text was scrubbed...\nName: not available\n';
    expect(withoutScrubbed(`${alone}URL: <https://lists.example.com/1>`)).toBe('');
  });

  it('leaves alone what only speaks of scrubbing', () => {
    const text = 'The deck was scrubbed...\nby Dana.';
    expect(withoutScrubbed(text)).toBe(text);
  });
});
