import * as z from 'zod';
import type { Principal } from '../../../skills/core/caller.js';
import { AuthenticationError, DaybriefError } from '../../../skills/core/errors.js';
import type { ExtraPort, PendingLinks } from '../../../skills/core/ports/accounts.js';
import type { Audit } from '../../../skills/core/ports/audit.js';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Log } from '../../../skills/core/ports/log.js';
import { createCode, createToken, hasHash, hashOf } from '../../sign-in/secrets.js';
import {
  type AwaitingCode,
  codeKeyOf,
  extraSchema,
  FORGIVEN_TRIES,
  STEP_MS,
} from './awaiting-code.js';
import type { Consents } from './consent.js';
import { type ClaimsRefusal, readSignedIn } from './id-token.js';
import { mayBeSamePerson } from './same-person.js';
import type { GraphRegistration } from './sign-in.js';

/** Why the browser's half cannot go on. */
export type Refusal =
  | 'link-unknown'
  | 'other-browser'
  | 'declined'
  | 'other-person'
  | 'sign-in-refused'
  | 'unavailable'
  | ClaimsRefusal;

/** What Microsoft's page sent back, as the address of the callback says it. */
export interface CallbackAnswer {
  readonly state: string;
  /** Empty when the person declined, or the service did. */
  readonly code: string;
}

/** A person in the chat and what they were about to allow. */
export interface Asked {
  readonly owner: Principal;
  readonly extra: ExtraPort | undefined;
}

/** The browser's half, step by step; each takes what the one before it left. */
export interface ConnectSteps {
  /** Makes a ticket for the private link. */
  offer(owner: Principal, extra: ExtraPort | undefined): Promise<string>;
  /** Who a ticket is for, and what; it stays good, because chat clients look at links too. */
  askedBy(ticket: string): Promise<Asked | undefined>;
  /** Takes the ticket, ties the sign-in to the browser, and returns the address of the consent. */
  start(ticket: string, browser: string): Promise<string | Refusal>;
  /** Takes the state and, when all agrees, returns the code to type in the chat. */
  finish(answer: CallbackAnswer, browser: string): Promise<{ readonly code: string } | Refusal>;
}

interface ConnectStepsOptions {
  readonly registration: GraphRegistration;
  readonly pendingLinks: PendingLinks;
  readonly audit: Audit;
  readonly consents: Consents;
  readonly clock: Clock;
  readonly log: Log;
}

const offeredSchema = z.object({ extra: extraSchema });
const startedSchema = offeredSchema.extend({
  verifier: z.string(),
  nonce: z.string(),
  browser: z.string(),
});

/** Creates the steps. What a browser holds is random; the store keeps its hash, good for ten minutes. */
export function createConnectSteps(options: ConnectStepsOptions): ConnectSteps {
  const { registration, pendingLinks, audit, consents, clock, log } = options;
  const ticketKey = (ticket: string): string => `ticket:${hashOf(ticket)}`;
  const stateKey = (state: string): string => `state:${hashOf(state)}`;

  return {
    async offer(owner, extra) {
      const ticket = createToken();
      const begunAt = clock.now();
      const secret = JSON.stringify({ extra });
      const link = { owner, secret, begunAt, expiresAt: begunAt + STEP_MS };
      await pendingLinks.save(ticketKey(ticket), link);
      return ticket;
    },

    async askedBy(ticket) {
      const link = await pendingLinks.find(ticketKey(ticket), clock.now());
      return link && { owner: link.owner, ...readOffered(link.secret) };
    },

    async start(ticket, browser) {
      const now = clock.now();
      const link = await pendingLinks.take(ticketKey(ticket), now);
      if (!link) return 'link-unknown';
      const { extra } = readOffered(link.secret);
      const [state, nonce, verifier] = [createToken(), createToken(), createToken()];
      const secret = JSON.stringify({ verifier, nonce, browser: hashOf(browser), extra });
      await pendingLinks.save(stateKey(state), { ...link, secret, expiresAt: now + STEP_MS });
      return consents.ask({ state, nonce, challenge: hashOf(verifier), extra });
    },

    async finish({ state, code }, browser) {
      const now = clock.now();
      // Taken before anything else is looked at: whatever happens below, this state is spent.
      const link = await pendingLinks.take(stateKey(state), now);
      if (!link) return 'link-unknown';
      const started = startedSchema.parse(JSON.parse(link.secret));
      const refuse = async (refusal: Refusal, resource = 'unknown'): Promise<Refusal> => {
        log.warn('connect.refused', { reason: refusal, surface: link.owner.surface });
        const entry = { actor: link.owner, action: 'connect', resource, at: now };
        await audit.append({ ...entry, decision: 'denied' });
        return refusal;
      };
      if (!hasHash(browser, started.browser)) return refuse('other-browser');
      if (code === '') return refuse('declined');
      const consent = await redeem(consents, code, started);
      if (typeof consent === 'string') return refuse(consent);
      const signedIn = readSignedIn(consent.claims, {
        clientId: registration.clientId,
        tenantId: registration.tenantId,
        issuerOf: consents.issuerOf,
        nonce: started.nonce,
        now,
      });
      if (typeof signedIn === 'string') return refuse(signedIn);
      const resource = `${signedIn.tenant}/${signedIn.user}`;
      if (!mayBeSamePerson(link.owner, signedIn)) return refuse('other-person', resource);

      const shown = createCode();
      const waiting: AwaitingCode = {
        code: hashOf(shown),
        triesLeft: FORGIVEN_TRIES,
        ...signedIn,
        cache: consent.cache,
        extra: started.extra,
      };
      const secret = JSON.stringify(waiting);
      await pendingLinks.save(codeKeyOf(link.owner), { ...link, secret, expiresAt: now + STEP_MS });
      log.info('connect.consented', { surface: link.owner.surface });
      return { code: shown };
    },
  };
}

function readOffered(secret: string): { readonly extra: ExtraPort | undefined } {
  return { extra: offeredSchema.parse(JSON.parse(secret)).extra };
}

async function redeem(
  consents: Consents,
  code: string,
  { verifier, extra }: z.infer<typeof startedSchema>,
) {
  try {
    return await consents.redeem(code, verifier, extra);
  } catch (error) {
    if (error instanceof AuthenticationError) return 'sign-in-refused';
    if (error instanceof DaybriefError) return 'unavailable';
    throw error;
  }
}
