import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError, UnknownSkillError } from '../../../../skills/core/errors.js';
import {
  type AnySkill,
  choice,
  count,
  defineSkill,
  flag,
  option,
  optionalWord,
  rest,
} from '../../../../skills/core/skill.js';
import { parse } from '../../../../skills/core/typed-commands/parse.js';
import { tokenize } from '../../../../skills/core/typed-commands/tokens.js';
import { usage } from '../../../../skills/core/typed-commands/usage.js';
import { createHelp } from '../../../../skills/help/index.js';

const deck = defineSkill({
  name: 'deck',
  summary: 'Drafts slides.',
  group: 'daily',
  params: {
    source: rest('what to draft from'),
    title: option('the title'),
    tone: choice(['plain', 'warm'], 'the tone', 'plain'),
    maxSlides: count({ min: 1, max: 30, fallback: 12 }, 'slides at most'),
    preview: flag('outline only'),
  },
  examples: ['deck plan.md'],
  places: ['personal'],
  needs: [],
  run: async () => ({ kind: 'notice', audience: 'place', title: ['ok'], sections: [] }),
});
const digest = defineSkill({
  name: 'digest',
  summary: 'Digests.',
  group: 'daily',
  params: { since: optionalWord('how far back') },
  examples: ['digest'],
  places: ['personal'],
  needs: [],
  run: async () => ({ kind: 'notice', audience: 'place', title: ['ok'], sections: [] }),
});
const skills: readonly AnySkill[] = [deck, digest, createHelp(() => skills)];

describe('parse', () => {
  it('takes words that have no name by their name too, but not both', () => {
    const named = parse('deck --source "my plan.md" --preview', [deck]);
    expect(named.input).toMatchObject({ source: 'my plan.md', preview: true });
    expect(() => parse('deck plan.md --source other.md', [deck])).toThrow(InputError);
  });

  it('reads words, options, choices, counts and flags in any order', () => {
    const { skill, input } = parse(
      'deck --max-slides 8 Q3 plan.md --preview --title "Q3: the plan"',
      skills,
    );
    expect(skill.name).toBe('deck');
    expect(input).toEqual({
      source: 'Q3 plan.md',
      title: 'Q3: the plan',
      tone: 'plain',
      maxSlides: 8,
      preview: true,
    });
  });

  it('understands what chat clients make of quotes and dashes', () => {
    const { input } = parse('deck plan.md —title “Year in review” —tone=warm', skills);
    expect(input).toMatchObject({ source: 'plan.md', title: 'Year in review', tone: 'warm' });
  });

  it('reads a quoted value after an equals sign', () => {
    const { input } = parse('deck plan.md --title="Year in review"', skills);
    expect(input).toMatchObject({ title: 'Year in review' });
  });

  it('accepts a slash before the name and any letter case', () => {
    expect(parse('/Digest', skills).skill.name).toBe('digest');
  });

  it('shows help for nothing at all', () => {
    expect(parse('   ', skills).skill.name).toBe('help');
  });

  it('suggests the nearest command for a mistyped one', () => {
    const misspelt = () => parse('digset', skills);
    expect(misspelt).toThrow(UnknownSkillError);
    expect(misspelt).toThrow(/Did you mean "digest"/);
  });

  it('suggests nothing when nothing is near', () => {
    expect(() => parse('xylophone', skills)).toThrow(/Type "help"/);
  });

  it.each([
    ['deck', /what to draft from is missing/],
    ['deck plan.md --max-slides 99', /whole number from 1 to 30/],
    ['deck plan.md --max-slides 08x', /whole number/],
    ['deck plan.md --tone loud', /takes plain, warm/],
    ['deck plan.md --titel x', /did you mean --title/],
    ['deck plan.md --title', /needs a value/],
    ['digest today please', /one word too many/],
  ])('explains what is wrong with "%s"', (text, message) => {
    const reading = () => parse(text, skills);
    expect(reading).toThrow(InputError);
    expect(reading).toThrow(message);
  });

  it('never fails in a way it does not explain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        try {
          parse(text, skills);
        } catch (error) {
          expect(error instanceof InputError || error instanceof UnknownSkillError).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('parses every example that help shows', () => {
    for (const skill of skills) {
      for (const example of skill.examples)
        expect(parse(example, skills).skill.name).toBe(skill.name);
    }
  });
});

describe('tokenize', () => {
  it('keeps every word that holds no quote', () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9.@/-]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(tokenize(words.join(' ')).map(({ text }) => text)).toEqual(words);
      }),
    );
  });

  it('takes an unclosed quote to the end', () => {
    expect(tokenize('a "b c')).toEqual([
      { text: 'a', quoted: false },
      { text: 'b c', quoted: true },
    ]);
  });

  it('leaves the apostrophe inside a word alone', () => {
    expect(tokenize("Dana's plan").map(({ text }) => text)).toEqual(["Dana's", 'plan']);
  });
});

describe('usage', () => {
  it('shows every parameter in one line', () => {
    expect(usage(deck)).toBe(
      'deck <source…> [--title TEXT] [--tone plain|warm] [--max-slides 1-30] [--preview]',
    );
  });
});
