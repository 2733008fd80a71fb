import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../skills/core/reply.js';
import { toMailMaterial } from '../../../skills/deck/mail-material.js';

const digest: Reply = {
  kind: 'digest',
  audience: 'asker',
  title: ['Tuesday 24 November · 41 messages in 28 threads since yesterday 8:00'],
  lead: [['11 need you']],
  sections: [],
};

describe('slides of mail', () => {
  it('are titled with the day of a digest, and say below what was read', () => {
    const { title, blocks } = toMailMaterial('digest', digest);
    expect(title).toBe('Digest of Tuesday 24 November');
    expect(blocks[0]?.paragraphs).toEqual([
      '41 messages in 28 threads since yesterday 8:00',
      '11 need you',
    ]);
  });

  it.each([
    { ...digest, title: ['Nothing new since yesterday 8:00.'] },
    { ...digest, kind: 'thread' as const, title: ['Budget · second draft'] },
  ])('keep the title of every other answer', (reply) => {
    expect(toMailMaterial('any', reply).title).toBe(reply.title.join(''));
  });
});
