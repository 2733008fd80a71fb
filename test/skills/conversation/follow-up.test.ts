import { describe, expect, it } from 'vitest';
import { readFollowUp } from '../../../skills/conversation/follow-up.js';
import { InputError } from '../../../skills/core/errors.js';
import type { ConversationState } from '../../../skills/core/ports/conversations.js';
import {
  type AnySkill,
  choice,
  defineSkill,
  optionalRest,
  rest,
  word,
} from '../../../skills/core/skill.js';
import { parse } from '../../../skills/core/typed-commands/parse.js';

const places = ['personal'] as const;
const reply = { kind: 'notice', audience: 'asker', title: [''], sections: [] } as const;

const skills: readonly AnySkill[] = [
  defineSkill({
    name: 'digest',
    summary: 'Digests.',
    group: 'daily',
    params: {
      since: optionalRest('how far back'),
      only: choice(['needs-you', 'waiting-on-others', 'all'], 'one section', 'all'),
    },
    examples: ['digest'],
    places,
    needs: [],
    run: async () => reply,
  }),
  defineSkill({
    name: 'summarize',
    summary: 'Summarizes.',
    group: 'daily',
    params: { thread: rest('which one'), length: choice(['short', 'full'], 'how long', 'full') },
    examples: ['summarize x'],
    places,
    needs: [],
    run: async () => reply,
  }),
  defineSkill({
    name: 'deck',
    summary: 'Drafts.',
    group: 'daily',
    params: { source: rest('what') },
    examples: ['deck x'],
    places,
    needs: [],
    run: async () => reply,
  }),
];

const digest: ConversationState = {
  skill: 'digest',
  words: 'since monday',
  references: { 1: 'AAMkAD==', 3: '-odd id "quoted"' },
};

describe('readFollowUp', () => {
  it.each([
    ['more on 1', 'summarize AAMkAD=='],
    ['More about #1?', 'summarize AAMkAD=='],
    ['slides of 1', 'deck mail:AAMkAD=='],
    ['make slides of this', 'deck digest since monday'],
    ['who is waiting for me?', 'digest since monday --only needs-you'],
    ["Who's waiting on me", 'digest since monday --only needs-you'],
    ['who am I waiting for?', 'digest since monday --only waiting-on-others'],
  ])('reads %j as a command', (words, command) => {
    expect(readFollowUp(words, digest, skills)).toBe(command);
  });

  it.each(['digest', 'help', 'deck plan.md', 'deck', 'more on the lease', ''])(
    'leaves %j to the parser',
    (words) => {
      expect(readFollowUp(words, digest, skills)).toBeUndefined();
    },
  );

  it('repeats the request with the other length, replacing the one that was given', () => {
    const thread = { skill: 'summarize', words: '"two words" --length full', references: {} };
    expect(readFollowUp('shorter', thread, skills)).toBe('summarize "two words" --length short');
  });

  it.each(['shorter', 'in full'])('says that a digest has no other length for %j', (words) => {
    expect(() => readFollowUp(words, digest, skills)).toThrow('I have no');
  });

  describe('with a skill that drafts replies', () => {
    const drafts = defineSkill({
      name: 'reply',
      summary: 'Drafts.',
      group: 'daily',
      params: {
        item: word('which one'),
        words: optionalRest('what'),
        length: choice(['short', 'full'], 'how long', 'full'),
        tone: choice(['house', 'formal', 'friendly'], 'how it sounds', 'house'),
      },
      examples: ['reply 3'],
      places,
      needs: [],
      run: async () => reply,
    });
    const all = [...skills, drafts];

    it.each([
      ['reply 1', 'reply AAMkAD=='],
      ['Draft a reply to 1', 'reply AAMkAD=='],
      ['please write me an answer to #1: Yes, by Friday!', 'reply AAMkAD== Yes, by Friday!'],
      ['reply to 1 no, Thank You', 'reply AAMkAD== no, Thank You'],
      ['Antworte auf 1: gern', 'reply AAMkAD== gern'],
      ['answer 1 with pleasure --tone formal', 'reply AAMkAD== with pleasure --tone formal'],
    ])('reads %j as %j', (words, command) => {
      expect(readFollowUp(words, digest, all)).toBe(command);
    });

    it.each(['draft a reply', 'reply to this'])(
      'asks to which one where %j could be any',
      (words) => {
        expect(() => readFollowUp(words, digest, all)).toThrow('to which one');
      },
    );

    it.each(['summarize', 'reply'])('drafts for the thread that %s was about', (skill) => {
      const state = { skill, words: '1', references: {}, source: 'mail:a b' };
      expect(readFollowUp('draft a reply', state, all)).toBe('reply "mail:a b"');
      expect(readFollowUp('reply to this: Ok', state, all)).toBe('reply "mail:a b" Ok');
    });

    it.each([
      ['shorter', '--length short'],
      ['more formal', '--tone formal'],
      ['friendlier', '--tone friendly'],
    ])('reads %j as the same draft in another form', (words, option) => {
      const state = { skill: 'reply', words: "1 don't --now", references: {} };
      expect(readFollowUp(words, state, all)).toBe(`reply 1 don't "--now" ${option}`);
    });

    it('leaves another option of the draft as one', () => {
      const state = { skill: 'reply', words: '1 yes --length short', references: {} };
      expect(readFollowUp('more formal', state, all)).toBe(
        'reply 1 yes --length short --tone formal',
      );
    });

    it('knows no tone of a digest', () => {
      expect(() => readFollowUp('more formal', digest, all)).toThrow('Drafts of a reply have one.');
    });

    it('leaves a question about a reply to the parser', () => {
      expect(readFollowUp('did Dana reply to the budget?', digest, all)).toBeUndefined();
    });
  });

  it('makes slides of the same source', () => {
    const meeting = {
      skill: 'meeting',
      words: 'standup.vtt',
      references: {},
      source: 'standup.vtt',
    };
    expect(readFollowUp('make slides of this', meeting, skills)).toBe('deck standup.vtt');
  });

  describe('with a skill that explains', () => {
    const explain = defineSkill({
      name: 'explain',
      summary: 'Explains.',
      group: 'settings',
      params: { item: rest('which line') },
      examples: ['explain 2'],
      places,
      needs: [],
      run: async () => reply,
    });
    const all = [...skills, explain];

    it.each([
      ['why', 'explain'],
      ['Why is 3 here?', 'explain 3'],
      ['why #1', 'explain 1'],
      ['warum 2?', 'explain 2'],
      ['why is this here', 'explain'],
    ])('reads %j as %j', (words, command) => {
      expect(readFollowUp(words, digest, all)).toBe(command);
    });

    it('leaves a question that only begins with why to the parser', () => {
      expect(readFollowUp('why is the release late?', digest, all)).toBeUndefined();
    });

    it('goes on with the numbers of the digest after a summary', () => {
      const summary = {
        ...digest,
        skill: 'summarize',
        proofs: { 1: ['m9'] },
        isCarriedOver: true as const,
      };
      expect(readFollowUp('more on 1', summary, all)).toBe('summarize AAMkAD==');
    });

    it('shows where a line of a meeting stands, although a digest came before', () => {
      const meeting = {
        ...digest,
        skill: 'meeting',
        proofs: { 1: ['u9'] },
        isCarriedOver: true as const,
      };
      expect(readFollowUp('more on 1', meeting, all)).toBe('explain 1');
      expect(readFollowUp('more on 3', meeting, all)).toMatch(/^summarize /);
    });
  });

  it('makes slides of the thread that was summarized, and of the digest without its options', () => {
    const thread = { skill: 'summarize', words: '1', references: {}, source: 'id with space' };
    expect(readFollowUp('slides', thread, skills)).toBe('deck "mail:id with space"');
    const section = { ...digest, words: 'since monday --only to-know' };
    expect(readFollowUp('slides', section, skills)).toBe('deck digest since monday');
  });

  it('makes no slides of an answer that is about no one source', () => {
    const help = { skill: 'help', words: '', references: {} };
    expect(readFollowUp('make slides of this', help, skills)).toBeUndefined();
  });

  it('quotes a reference so that the parser reads it back unchanged', () => {
    const command = readFollowUp('more on 3', digest, skills) ?? '';
    expect(parse(command, skills).input).toEqual({ thread: digest.references[3], length: 'full' });
  });

  it('reads a number alone as the line that was asked for, and otherwise as no reference', () => {
    const commands = ['done AAMkAD==', 'done BBMkAD=='];
    const which = { skill: 'digest', words: '', references: { 1: 'a', 2: 'b', 3: 'c' }, commands };
    const choice = { 1: 'b', 2: 'a' };
    for (const words of ['2', '#2', 'No. 2', 'number 2.']) {
      expect(readFollowUp(words, { ...which, choice }, skills)).toBe('done BBMkAD==');
      expect(readFollowUp(words, which, skills)).toBeUndefined();
    }
    expect(() => readFollowUp('3', { ...which, choice }, skills)).toThrow('numbers 1, 2.');
    expect(readFollowUp('more on 1', { ...which, choice }, skills)).toBe('summarize b');
    expect(readFollowUp('more on 3', { ...which, choice }, skills)).toBe('summarize c');
  });

  it('says which numbers there are when one is wrong', () => {
    expect(() => readFollowUp('more on 7', digest, skills)).toThrow(InputError);
    expect(() => readFollowUp('more on 7', digest, skills)).toThrow('It has the numbers 1, 3.');
  });
});
