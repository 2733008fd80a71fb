import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Reply } from '../../../skills/core/reply.js';
import {
  choice,
  count,
  defineSkill,
  flag,
  optionalWord,
  word,
} from '../../../skills/core/skill.js';

const reply: Reply = { kind: 'notice', audience: 'place', title: ['ok'], sections: [] };
const sound = {
  name: 'greet',
  summary: 'Greets.',
  group: 'daily',
  params: {},
  examples: ['greet'],
  places: ['personal'],
  needs: [],
  run: async () => reply,
} as const;

describe('defineSkill', () => {
  it('types the input by its parameters and the ports by its needs', () => {
    defineSkill({
      ...sound,
      params: {
        who: word('whom'),
        where: optionalWord('where'),
        tone: choice(['plain', 'warm'], 'how', 'plain'),
        times: count({ min: 1, max: 3, fallback: 1 }, 'how often'),
        loud: flag('loudly'),
      },
      needs: ['clock'],
      async run(input, ports) {
        expectTypeOf(input.who).toEqualTypeOf<string>();
        expectTypeOf(input.where).toEqualTypeOf<string | undefined>();
        expectTypeOf(input.tone).toEqualTypeOf<'plain' | 'warm'>();
        expectTypeOf(input.times).toEqualTypeOf<number>();
        expectTypeOf(input.loud).toEqualTypeOf<boolean>();
        expectTypeOf(ports).toEqualTypeOf<{ readonly clock: Clock }>();
        // @ts-expect-error a skill may only touch the ports it needs
        expect(ports.mailbox).toBeUndefined();
        return reply;
      },
    });
  });

  it.each([
    [{ name: 'Greet!' }, /the name must match/],
    [{ name: 'g'.repeat(40) }, /the name must match/],
    [{ summary: 'x'.repeat(129) }, /129 characters, the limit is 128/],
    [{ examples: [] }, /at least one example/],
    [{ places: [] }, /at least one place/],
  ])('refuses %j while the module loads', (change, message) => {
    expect(() => defineSkill({ ...sound, ...change })).toThrow(message);
  });

  it('refuses a parameter after the one that takes the rest', () => {
    const params = {
      all: { kind: 'rest', about: 'all', required: true },
      more: word('more'),
    } as const;
    expect(() => defineSkill({ ...sound, params })).toThrow(/only the last positional/);
  });
});
