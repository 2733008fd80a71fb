import { describe, expect, it } from 'vitest';
import { TEAMS_LIMITS } from '../../../../adapters/teams/limits.js';
import { renderCard, sizeOf } from '../../../../adapters/teams/render/card.js';
import { commandsOf } from '../../../../skills/conversation/conversation-state.js';
import type { Item, PrivateReply } from '../../../../skills/core/reply.js';

const item = (at: number): Item => ({
  number: at,
  text: [{ bold: `Sender ${at}` }, ` · ${'a long subject '.repeat(10)}`],
  quote: 'Could you please look at this before we meet, and tell me what you think? '.repeat(4),
  reasons: ['asks you'],
  sources: [{ id: `<${at}@example.com>`, label: '' }],
  reference: `<${at}@example.com>`,
  actions: [
    { kind: 'done', label: 'Done' },
    { kind: 'snooze', label: 'Snooze' },
  ],
});

const REPLY: PrivateReply = {
  kind: 'digest',
  audience: 'asker',
  title: ['Monday'],
  sections: ['needs-you', 'to-know'].map((name, at) => ({
    heading: name,
    items: Array.from({ length: 20 }, (_, each) => item(at * 20 + each + 1)),
    alone: `digest --only ${name}`,
  })),
};

describe('a section that a card has no room for', () => {
  it('is shown by a button, whatever its reply had left out itself', () => {
    const card = renderCard(REPLY, 'a-state');
    const drawn = JSON.stringify(card);
    expect(sizeOf(card)).toBeLessThanOrEqual(TEAMS_LIMITS.card.bytes);
    expect(drawn).toMatch(/"title":"Show \d+ more"/);
    expect(drawn).not.toMatch(/"and \d+ more"/);
    const at = commandsOf(REPLY).indexOf('digest --only to-know');
    expect(drawn).toContain(`"at":${at}`);
  });
});
