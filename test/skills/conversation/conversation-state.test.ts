import { describe, expect, it } from 'vitest';
import {
  isReferable,
  referenceOf,
  referenceToPutAside,
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

  it('has the numbers of the last digest for “done 2”, whatever was asked since', () => {
    const digest = { skill: 'digest', words: '', references: { 1: 'm1', 2: 'm2' } };
    const own: Reply = { ...empty, sections: [{ items: [{ ...line, reference: 'm7' }] }] };
    const asked = toConversationState('ask', 'x', own, digest);
    const askedAgain = toConversationState('ask', 'y', own, asked);
    for (const state of [digest, asked, askedAgain]) {
      expect(referenceToPutAside(1, state)).toBe('m1');
      expect(referenceToPutAside(2, state)).toBe('m2');
    }
    expect(askedAgain.references).toEqual({ 1: 'm7' });
    expect([1, 2, 3].map((number) => referenceOf(number, asked))).toEqual(['m7', 'm2', undefined]);
    const newDigest: Reply = { ...own, kind: 'digest' };
    const next = toConversationState('digest', '', newDigest, askedAgain);
    expect(referenceToPutAside(1, next)).toBe('m7');
    expect(referenceToPutAside(2, next)).toBeUndefined();
  });

  it('has the lines of a question which one was meant, until that is answered', () => {
    const digest = { skill: 'digest', words: '', references: { 1: 'm1', 2: 'm2', 3: 'm3' } };
    const lines = ['m3', 'm2'].map((reference, at) => ({ ...line, number: at + 1, reference }));
    const which: Reply = { ...empty, sections: [{ items: lines }], isChoice: true };
    const asked = toConversationState('done', 'Priya', which, digest);
    expect(asked).toEqual({ ...digest, choice: { 1: 'm3', 2: 'm2' }, commands: [] });
    for (const find of [referenceOf, referenceToPutAside]) {
      expect([1, 2, 3].map((number) => find(number, asked))).toEqual(['m3', 'm2', 'm3']);
    }
    const undo = { kind: 'command', label: 'Undo', command: 'undo x' } as const;
    const done: Reply = { ...empty, kind: 'notice', actions: [undo] };
    const answered = toConversationState('done', 'm3', done, asked);
    expect(answered).toEqual({ ...digest, commands: ['undo x'] });
    const summary = toConversationState('summarize', 'm3', empty, asked);
    expect(summary).toMatchObject({ references: digest.references, isCarriedOver: true });
    expect(summary.choice).toBeUndefined();
    const first = toConversationState('done', 'Priya', which);
    expect(referenceToPutAside(1, first)).toBe('m3');
  });

  it('stays what it was where a reply only says what was done, but for its buttons', () => {
    const digest = { skill: 'digest', words: '3d', references: { 1: 'm1' }, proofs: { 1: ['m1'] } };
    const undo = { kind: 'command', label: 'Undo', command: 'undo x' } as const;
    const done: Reply = { ...empty, kind: 'notice', actions: [undo] };
    expect(toConversationState('done', 'm1', done, digest)).toEqual({
      ...digest,
      commands: ['undo x'],
    });
    expect(toConversationState('done', 'm1', done)).toMatchObject({ skill: 'done' });
  });

  it('goes by the answer where there was no digest', () => {
    const own: Reply = { ...empty, sections: [{ items: [{ ...line, reference: 'm7' }] }] };
    expect(referenceToPutAside(1, toConversationState('ask', 'x', own))).toBe('m7');
    expect(referenceToPutAside(1, undefined)).toBeUndefined();
  });

  it('keeps the numbers of earlier pages of the same list, and of no other', () => {
    const page = (number: number, reference: string): Reply => ({
      ...empty,
      sections: [{ items: [{ ...line, number, reference }] }],
    });
    const first = toConversationState('digest', '--only to-know', page(1, 'm1'));
    const second = toConversationState(
      'digest',
      '--only to-know --from 21',
      page(21, 'm21'),
      first,
    );
    expect(second.references).toEqual({ 1: 'm1', 21: 'm21' });
    const third = toConversationState(
      'digest',
      '--only to-know --from 41',
      page(41, 'm41'),
      second,
    );
    expect(third.references).toEqual({ 1: 'm1', 21: 'm21', 41: 'm41' });
    const other = toConversationState('digest', '--only needs-you --from 21', page(21, 'n'), third);
    expect(other.references).toEqual({ 21: 'n' });
  });

  it('is nothing for a reply that nothing can refer to', () => {
    expect(isReferable(empty)).toBe(false);
  });
});
