import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFakeFeedback } from '../../../fakes/feedback.js';
import { type LocalTeams, startLocalTeams, UNKNOWN_DANA } from '../local-teams.js';

describe('feedback on a Teams answer', () => {
  let teams: LocalTeams;
  let feedback: ReturnType<typeof createFakeFeedback>;

  beforeEach(async () => {
    feedback = createFakeFeedback();
    teams = await startLocalTeams({ feedback });
  });

  afterEach(() => teams.stop());

  const react = (reaction: string) =>
    teams.invoke('message/fetchTask', {
      data: { actionName: 'feedback', actionValue: { reaction } },
    });
  const submit = (feedbackText: string) =>
    teams.invoke('message/submitAction', {
      actionName: 'feedback',
      actionValue: { reaction: 'dislike', feedback: feedbackText },
    });
  const entry = {
    owner: UNKNOWN_DANA,
    conversationId: 'activity-1',
    at: Date.parse('2026-11-24T08:00:00Z'),
  };

  it('is offered on answers, not on errors or help', async () => {
    const [digest] = await teams.say('digest', 1);
    expect(digest?.activity.channelData).toEqual({ feedbackLoop: { type: 'custom' } });
    const [help] = await teams.say('help', 1);
    expect(help?.activity.channelData).toBeUndefined();
    const [error] = await teams.say('nonsense', 1);
    expect(error?.activity.channelData).toBeUndefined();
  });

  it('is recorded at once when it is good', async () => {
    const { body } = await react('like');
    expect(body).toEqual({ task: { type: 'message', value: 'Thank you.' } });
    expect(feedback.entries).toEqual([{ ...entry, verdict: 'good' }]);
  });

  it('asks for one of four reasons when it is bad', async () => {
    const { body } = await react('dislike');
    expect(body).toMatchObject({ task: { type: 'continue', value: { title: 'What was wrong?' } } });
    expect(feedback.entries).toEqual([]);
    expect((await submit('{"reason":"missing"}')).status).toBe(200);
    expect(feedback.entries).toEqual([{ ...entry, verdict: 'bad', reason: 'missing' }]);
  });

  it.each(['', 'not JSON', '{}', '{"reason":"because"}', '[]', 'x'.repeat(5_000)])(
    'records nothing for a reason that was not offered: %j',
    async (text) => {
      expect((await submit(text)).status).toBe(200);
      expect(feedback.entries).toEqual([]);
    },
  );
});
