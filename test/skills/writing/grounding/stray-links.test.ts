import { describe, expect, it } from 'vitest';
import { hasStrayLink, withoutLinks } from '../../../../skills/writing/grounding/stray-links.js';

describe('links in a draft', () => {
  it.each([
    'see https://evil.example/a',
    'see evil.example',
    'see evil.example/path?q=1',
    'write to me@evil.example',
    'see www.evil',
    'mailto:me@evil.example',
    '[here](//evil.example)',
  ])('finds the one in %j', (text) => {
    expect(hasStrayLink(text, 'see the plan')).toBe(true);
    expect(withoutLinks(text)).not.toContain('evil');
  });

  it.each(['At 3 p.m., e.g. on Friday.', 'Version 4.2 is fine.', 'Yes. And no.'])(
    'finds none in %j',
    (text) => {
      expect(hasStrayLink(text, '')).toBe(false);
      expect(withoutLinks(text)).toBe(text);
    },
  );

  it('lets the person name what they like', () => {
    expect(hasStrayLink('It is on acme.example now.', 'it is on acme.example now')).toBe(false);
  });
});
