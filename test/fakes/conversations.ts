import { randomBytes } from 'node:crypto';
import { principalKey } from '../../skills/core/caller.js';
import type { ConversationState, Conversations } from '../../skills/core/ports/conversations.js';

interface Kept {
  readonly owner: string;
  readonly state: ConversationState;
  readonly expiresAt: number;
}

/** Creates an in-memory short memory. */
export function createFakeConversations(): Conversations {
  const kept = new Map<string, Kept>();
  return {
    async keep(owner, state, expiresAt) {
      const id = randomBytes(16).toString('base64url');
      kept.set(id, { owner: principalKey(owner), state, expiresAt });
      return id;
    },
    async recall(owner, id, now) {
      const found = kept.get(id);
      const valid = found && found.owner === principalKey(owner) && found.expiresAt > now;
      return valid ? found.state : undefined;
    },
    async latest(owner, now) {
      return [...kept.values()]
        .filter((each) => each.owner === principalKey(owner) && each.expiresAt > now)
        .at(-1)?.state;
    },
  };
}
