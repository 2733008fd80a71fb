import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineSplitter } from '../../../adapters/mime/line-splitter.js';
import { parseMessage } from '../../../adapters/mime/message.js';
import { toRawMessage } from '../../../adapters/mime/raw-message.js';
import { createSlimMessageBuilder } from '../../../adapters/mime/slim-message.js';
import { readMailbox, unreadableOf } from '../files/folders.js';

const corpus = new URL('../../../../shared/corpora/mime/', import.meta.url).pathname;
const files = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.eml'),
    )
  : [];

/** One insertion, deletion, repetition or change of a byte range. */
const mutation = fc.record({
  kind: fc.constantFrom('cut', 'repeat', 'overwrite', 'insert'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

describe.skipIf(files.length === 0)('the MIME corpus (skipped without ../shared)', () => {
  it('is read or quarantined with a reason, all of it', async () => {
    const items = await readMailbox(corpus);
    expect(items).toHaveLength(files.length);
    expect(unreadableOf(items).every(({ reason }) => reason !== '')).toBe(true);
    expect(unreadableOf(items).length).toBeLessThan(files.length / 20);
  });

  it('is read or quarantined in 1,000 mutated variants', async () => {
    const originals = files.map((name) => readFileSync(join(corpus, name)));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(originals.length - 1),
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        async (index, mutations) => {
          const bytes = mutations.reduce(mutate, originals[index] ?? Buffer.alloc(0));
          const item = await parseBytes(bytes);
          if (item.kind === 'unreadable') expect(item.item.reason).not.toBe('');
          else expect(Number.isFinite(item.message.receivedAt)).toBe(true);
        },
      ),
      { numRuns: 1_000, seed: 20261124 },
    );
  });
});

function parseBytes(bytes: Buffer) {
  const splitter = createLineSplitter();
  const builder = createSlimMessageBuilder();
  for (const piece of splitter.push(bytes)) builder.push(piece);
  for (const piece of splitter.end()) builder.push(piece);
  return parseMessage(toRawMessage(builder, 'fuzzed.eml', 0));
}

function mutate(original: Buffer, { kind, at, length, bytes }: Mutation): Buffer {
  const start = Math.floor(at * original.length);
  const end = Math.min(original.length, start + length);
  const [head, range, tail] = [
    original.subarray(0, start),
    original.subarray(start, end),
    original.subarray(end),
  ];
  switch (kind) {
    case 'cut':
      return Buffer.concat([head, tail]);
    case 'repeat':
      return Buffer.concat([head, range, range, range, tail]);
    case 'overwrite':
      return Buffer.concat([head, bytes.slice(0, range.length), tail]);
    default:
      return Buffer.concat([head, bytes, range, tail]);
  }
}
