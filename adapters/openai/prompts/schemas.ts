import { z } from 'zod';

// Strict mode of Chat Completions: every property required, optional ones nullable, no length or
// number keywords. `z.toJSONSchema` adds `additionalProperties: false` for a strict object.

const claim = z.strictObject({
  text: z.string(),
  sourceId: z.string(),
  quote: z.string(),
});

/** What the model says about one thread. */
export const threadSchema = z.strictObject({
  headline: claim,
  points: z.array(claim),
  requests: z.array(
    z.strictObject({
      ...claim.shape,
      kind: z.enum(['question', 'task', 'approval', 'meeting']),
      askedOf: z.string().nullable(),
      dueWords: z.string().nullable(),
    }),
  ),
  decisions: z.array(claim),
});

/** What the model says about one stretch of a meeting. */
export const stretchSchema = z.strictObject({
  title: z.string(),
  points: z.array(claim),
  decisions: z.array(claim),
  actions: z.array(
    z.strictObject({
      ...claim.shape,
      owner: z.string().nullable(),
      dueWords: z.string().nullable(),
    }),
  ),
  openQuestions: z.array(claim),
});

/** Which of the numbered statements matter most; numbers only, so that nothing can be reworded. */
export const choiceSchema = z.strictObject({ chosen: z.array(z.number()) });

/** The answer to a question; empty when the passages do not hold it. */
export const answerSchema = z.strictObject({ claims: z.array(claim) });

const blank = z.enum(['when', 'who', 'how-much', 'which', 'yes-or-no', 'file', 'answer']);

/** What is asked of a person, and their own words put into sentences; no greeting and no recipient. */
export const draftSchema = z.strictObject({
  paragraphs: z.array(
    z.strictObject({
      asked: z
        .strictObject({
          sourceId: z.string(),
          quote: z.string(),
          topic: z.string().nullable(),
          missing: blank,
        })
        .nullable(),
      sentences: z.array(
        z.strictObject({
          before: z.string(),
          blank: blank.nullable(),
          after: z.string(),
          words: z.string(),
        }),
      ),
    }),
  ),
});
