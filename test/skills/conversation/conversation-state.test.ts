import { describe, expect, it } from 'vitest';
import {
  isReferable,
  toConversationState,
} from '../../../skills/conversation/conversation-state.js';
import type { Reply } from '../../../skills/core/reply.js';

const empty: Reply = { kind: 'meeting', audience: 'asker', title: ['x'], sections: [] };
const line = { number: 1, text: ['Secret words'], sources: [{ id: 'u1', label: '0:04 Dana' }] };

describe('what is kept of a reply', () => {
  it('is what lines rest on and what the reply is about, and no content', () => {
    const reply: Reply = {
      ...empty,
      source: 'a.vtt',
      sections: [{ items: [line] }],
      coverage: {
        unit: 'utterances',
        found: 2,
        read: 1,
        skipped: [{ reason: 'empty', count: 1, names: ['Secret name'] }],
      },
    };
    const state = toConversationState('meeting', 'a.vtt', reply);
    expect(state).toMatchObject({
      proofs: { 1: ['u1'] },
      source: 'a.vtt',
      receipt: { read: 1, skipped: [{ reason: 'empty', count: 1 }] },
    });
    expect(JSON.stringify(state)).not.toContain('Secret');
    expect(isReferable(reply)).toBe(true);
  });

  it('has the numbers of the earlier answer where the reply numbers no threads', () => {
    const digest = { skill: 'digest', words: '', references: { 1: 'm1', 2: 'm2' } };
    const summary = toConversationState('summarize', 'm1', empty, digest);
    expect(summary).toMatchObject({ references: { 1: 'm1', 2: 'm2' }, isCarriedOver: true });
    const own: Reply = { ...empty, sections: [{ items: [{ ...line, reference: 'm7' }] }] };
    const next = toConversationState('ask', 'x', own, summary);
    expect(next.references).toEqual({ 1: 'm7' });
    expect(next.isCarriedOver).toBeUndefined();
  });

  it('is nothing for a reply that nothing can refer to', () => {
    expect(isReferable(empty)).toBe(false);
  });
});
