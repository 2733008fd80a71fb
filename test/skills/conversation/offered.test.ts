import { describe, expect, it } from 'vitest';
import { toConversationState } from '../../../skills/conversation/conversation-state.js';
import { createOffer } from '../../../skills/conversation/plain-words/offer.js';
import { understand } from '../../../skills/conversation/understand.js';
import type { ConversationState } from '../../../skills/core/ports/conversations.js';
import { skills } from '../../../skills/index.js';
import { createFakeCall } from '../../fakes/call.js';

const digest: ConversationState = {
  skill: 'digest',
  words: '',
  references: { 1: '<a@example.com>', 2: '<b@example.com>', 3: '<c@example.com>' },
};

/** What is kept after an offer of these commands, made to somebody who looks at the digest. */
async function afterOffer(...commands: string[]): Promise<ConversationState> {
  const reply = await createOffer(commands).run({}, {}, createFakeCall());
  return toConversationState('offer', '', reply, digest);
}

describe('an answer to an offer', () => {
  it.each(['yes', 'Yes, please!', 'ok', 'ja', 'mach das', '1', 'the first one'])(
    'of one command, “%s”, is that command',
    async (say) => {
      const state = await afterOffer('done Ruth');
      const { skill, meant } = await understand(say, skills, { state });
      expect([skill.name, meant]).toEqual(['done', 'done Ruth']);
    },
  );

  it.each(['the second', '2', 'das zweite bitte'])('of two, “%s”, is the second', async (say) => {
    const state = await afterOffer('done 3', 'snooze 3');
    expect((await understand(say, skills, { state })).skill.name).toBe('snooze');
  });

  it.each(['no', 'Nein danke', 'neither', 'never mind'])('“%s” does nothing', async (say) => {
    const state = await afterOffer('done Ruth');
    const { skill } = await understand(say, skills, { state });
    expect(skill.name).toBe('declined');
  });

  it('leaves the numbers of the list that the person looks at', async () => {
    const state = await afterOffer('done 3', 'snooze 3');
    expect(state.references).toEqual(digest.references);
    const { input } = await understand('done 2', skills, { state });
    expect(input).toMatchObject({ item: '<b@example.com>' });
  });

  it('is none once something else was answered', async () => {
    const state = await afterOffer('done Ruth');
    const later = toConversationState(
      'help',
      '',
      { kind: 'help', audience: 'asker', title: ['Help'], sections: [] },
      state,
    );
    expect(later.offered).toBeUndefined();
  });
});
