import * as z from 'zod';
import { type Principal, principalKey } from '../../../skills/core/caller.js';
import type { ExtraPort } from '../../../skills/core/ports/accounts.js';
import { hashOf } from '../../sign-in/secrets.js';

/** Every step of connecting must follow the one before it within this time. */
export const STEP_MS = 10 * 60_000;
/** Wrong codes that are forgiven before the sign-in has to begin anew. */
export const FORGIVEN_TRIES = 4;

/** What a sign-in is for, besides the mailbox. */
export const extraSchema = z.enum(['drive', 'channelThreads'] satisfies ExtraPort[]).optional();

/** What waits for its code, sealed in the store. */
export const awaitingCodeSchema = z.object({
  code: z.string(),
  triesLeft: z.number(),
  tenant: z.string(),
  user: z.string(),
  cache: z.string(),
  extra: extraSchema,
});

/** A sign-in that waits for its code. */
export type AwaitingCode = z.infer<typeof awaitingCodeSchema>;

/** The key under which one person's sign-in waits for its code. */
export function codeKeyOf(owner: Principal): string {
  return `code:${hashOf(principalKey(owner))}`;
}
