import { randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { CONVERSATION_MS } from '../../skills/conversation/conversation-state.js';
import { principalKey } from '../../skills/core/caller.js';
import type { ConversationState, Conversations } from '../../skills/core/ports/conversations.js';
import { isMissing, writeOwnFile } from './own-file.js';

/** An answer that numbered something. */
interface Recent {
  readonly id: string;
  readonly owner: string;
  readonly expiresAt: number;
  readonly state: ConversationState;
}

/** Answers kept; older ones, and those whose time is over, are let go with the next answer. */
const MOST_KEPT = 20;

/**
 * The terminal's short memory: one small file of the person's own, whichever folder they are in.
 *
 * Opening a database only to remember what the numbers of a digest stand for would add half to the time
 * that the digest takes. Holds ids, no content. A file that is missing or damaged is an empty memory.
 */
export function createRecentConversations(
  path: string,
): Conversations & { clear(): Promise<void> } {
  async function find(wanted: (recent: Recent) => boolean): Promise<ConversationState | undefined> {
    return (await readRecent(path)).find(wanted)?.state;
  }

  return {
    async keep(owner, state, expiresAt) {
      const id = randomBytes(16).toString('base64url');
      const recent = { id, owner: principalKey(owner), expiresAt, state };
      const now = expiresAt - CONVERSATION_MS;
      const earlier = (await readRecent(path)).filter((each) => each.expiresAt > now);
      const kept = [recent, ...earlier].slice(0, MOST_KEPT);
      await writeOwnFile(path, JSON.stringify(kept));
      return id;
    },
    recall: (owner, id, now) =>
      find((recent) => recent.id === id && isOwn(recent, owner) && recent.expiresAt > now),
    clear: () => rm(path, { force: true }),
    latest: (owner, now) => find((recent) => isOwn(recent, owner) && recent.expiresAt > now),
  };
}

function isOwn(recent: Recent, owner: Parameters<typeof principalKey>[0]): boolean {
  return recent.owner === principalKey(owner);
}

async function readRecent(path: string): Promise<readonly Recent[]> {
  try {
    const kept: unknown = JSON.parse(await readFile(path, 'utf8'));
    return Array.isArray(kept) ? kept.filter(isRecent) : [];
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return [];
    throw error;
  }
}

function isRecent(value: unknown): value is Recent {
  if (typeof value !== 'object' || value === null) return false;
  const { id, owner, expiresAt, state } = value as Partial<Record<keyof Recent, unknown>>;
  return (
    typeof id === 'string' &&
    typeof owner === 'string' &&
    typeof expiresAt === 'number' &&
    typeof state === 'object' &&
    state !== null &&
    'references' in state
  );
}
