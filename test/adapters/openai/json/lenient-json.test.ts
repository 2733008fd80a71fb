import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJson } from '../../../../adapters/openai/json/find-json.js';
import { readJsonAt } from '../../../../adapters/openai/json/lenient-json.js';

const container = fc
  .jsonValue({ maxDepth: 4 })
  .map((value) => ({ value, list: [value] }))
  // What JSON cannot say, such as -0, is not asked of it.
  .map((value) => JSON.parse(JSON.stringify(value)));
const chatter = fc.stringMatching(/^[A-Za-z0-9 .,:;!?\n`'"]*$/u);

describe('JSON as models write it', () => {
  it('is read as JSON.parse reads it where it is JSON, however it is laid out', () => {
    fc.assert(
      fc.property(container, fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readJsonAt(text, 0)).toEqual({ value, end: text.length, isComplete: true });
      }),
    );
  });

  it('is found among any words', () => {
    fc.assert(
      fc.property(container, chatter, chatter, (value, before, after) => {
        const text = `${before}\n${JSON.stringify(value)}\n${after}`;
        expect(findJson(text)[0]).toMatchObject({ value, isComplete: true });
      }),
    );
  });

  it('that is cut anywhere gives only members and items that were complete', () => {
    const items = fc.array(fc.record({ text: fc.string(), number: fc.integer() }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(items, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const text = JSON.stringify({ list });
        const cut = text.slice(0, Math.max(1, Math.floor(text.length * share)));
        const { value, isComplete } = readJsonAt(cut, 0) ?? { value: undefined };
        const kept = (value as { list?: typeof list } | undefined)?.list ?? [];
        expect(kept).toEqual(list.slice(0, kept.length));
        expect(isComplete).toBe(cut.length === text.length);
      }),
    );
  });

  it('never takes longer than its length allows', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('{', '[', '"', 'a', ':', ',', ' ', '}', '\\'),
          maxLength: 400,
        }),
        (text) => {
          for (const { start, isComplete } of findJson(text)) {
            expect(start).toBeLessThan(text.length);
            expect(typeof isComplete).toBe('boolean');
          }
        },
      ),
    );
    const started = performance.now();
    findJson('{"a":'.repeat(12_000));
    findJson(`${'{"a":['.repeat(10_000)}x`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it.each<[string, string, unknown]>([
    ['a comma too many', '{"a": [1, 2,], }', { a: [1, 2] }],
    ['a missing comma', '{"a": "x"\n "b": "y"}', { a: 'x', b: 'y' }],
    [
      'a quotation inside of a string',
      '{"a": "She said "no" to it", "b": 1}',
      { a: 'She said "no" to it', b: 1 },
    ],
    ['a line break inside of a string', '{"a": "one\ntwo"}', { a: 'one\ntwo' }],
    [
      'the words of Python',
      "{'a': None, 'b': True, 'it': 'isn't'}",
      { a: null, b: true, it: "isn't" },
    ],
    ['keys without quotation marks', '{a: 1}', { a: 1 }],
    [
      'comments',
      '{"a": 1, // the first\n /* and */ "b": "http://x.example"}',
      { a: 1, b: 'http://x.example' },
    ],
    ['an escape that is none', '{"a": "50\\% off"}', { a: '50% off' }],
    [
      'a member that names a prototype',
      '{"__proto__": {"x": 1}, "a": 1}',
      JSON.parse('{"__proto__": {"x": 1}, "a": 1}'),
    ],
  ])('may have %s', (_what, text, value) => {
    expect(readJsonAt(text, 0)?.value).toEqual(value);
  });

  it('of which half a number or a word is left has neither', () => {
    expect(readJsonAt('{"a": 1, "b": 38', 0)).toMatchObject({ value: { a: 1 }, isComplete: false });
    expect(readJsonAt('{"a": 1, "b": "EUR 3', 0)).toMatchObject({ value: { a: 1 } });
    expect(readJsonAt('{"a": 1, "b": tru', 0)).toMatchObject({ value: { a: 1 } });
  });

  it('in a thought is no answer, unless a mail only speaks of thoughts', () => {
    expect(findJson('<think>{"a": 1}').map(({ value }) => value)).toEqual([{ a: 1 }]);
    expect(findJson('<think>{"a": 1} and so on')).toEqual([]);
    const quoted = '{"a": "as in </think> or <think>", "b": 2}';
    expect(findJson(quoted).map(({ value }) => value)).toEqual([JSON.parse(quoted)]);
  });
});
