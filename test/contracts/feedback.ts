import { describe, expect, it } from 'vitest';
import type { Feedback, FeedbackEntry } from '../../skills/core/ports/conversations.js';
import { dana } from './owners.js';

/** What every `Feedback` must do; `entries` reads back what was recorded. */
export function feedbackContract(
  name: string,
  create: () => Promise<{
    readonly feedback: Feedback;
    readonly entries: () => Promise<readonly FeedbackEntry[]>;
  }>,
): void {
  describe(`${name} takes feedback and`, () => {
    it('keeps the verdict with its reason, and one without', async () => {
      const { feedback, entries } = await create();
      const good: FeedbackEntry = { owner: dana, conversationId: 'c1', verdict: 'good', at: 1 };
      const bad: FeedbackEntry = { ...good, verdict: 'bad', reason: 'too-long', at: 2 };
      await feedback.record(good);
      await feedback.record(bad);
      expect(await entries()).toEqual([good, bad]);
    });
  });
}
