import * as z from 'zod';

// Strict mode of Chat Completions: every property required, optional ones nullable. `z.toJSONSchema`
// adds `additionalProperties: false` for a strict object.

/** Every list has a bound: an endless one is what small models write (vllm #38696, omlx #2990). */
const MOST = { cited: 3, claims: 4, paragraphs: 6, sentences: 4 } as const;
/** Beyond this many a grammar gets large; code checks the numbers anyway. */
const MOST_OPTIONS = 250;

/** A statement by the numbers of its sentences, which come first: it is worded from them. */
function cited(numbers: readonly number[]) {
  const number = numbers.length <= MOST_OPTIONS ? z.literal(numbers) : z.int();
  return z.strictObject({ from: z.array(number).min(1).max(MOST.cited), note: z.string() });
}

/** A note on one sentence. */
export function noteSchema(numbers: readonly number[]) {
  return cited(numbers);
}

/** What a model says about one stretch of a meeting; owners are people who are there. */
export function stretchSchema(numbers: readonly number[], people: readonly string[]) {
  const claim = cited(numbers);
  const owner = people.length === 0 ? z.null() : z.enum([...people]).nullable();
  return z.strictObject({
    decisions: z.array(claim).max(MOST.claims),
    actions: z.array(z.strictObject({ ...claim.shape, owner })).max(MOST.claims),
    openQuestions: z.array(claim).max(MOST.claims),
  });
}

/** The answer to a question; empty when the sentences do not hold it. */
export function answerSchema(numbers: readonly number[]) {
  return z.strictObject({ claims: z.array(cited(numbers)).max(MOST.claims) });
}

const blank = z.enum(['when', 'who', 'how-much', 'which', 'yes-or-no', 'file', 'answer']);

/** What is asked of a person, and their own words put into sentences; no greeting and no recipient. */
export const draftSchema = z.strictObject({
  paragraphs: z
    .array(
      z.strictObject({
        asked: z
          .strictObject({
            sourceId: z.string(),
            quote: z.string(),
            topic: z.string().nullable(),
            missing: blank,
          })
          .nullable(),
        sentences: z
          .array(
            z.strictObject({
              before: z.string(),
              blank: blank.nullable(),
              after: z.string(),
              words: z.string(),
            }),
          )
          .max(MOST.sentences),
      }),
    )
    .max(MOST.paragraphs),
});
