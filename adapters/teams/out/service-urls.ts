import * as z from 'zod';
import { BoundedMap } from '../../../skills/core/bounded-map.js';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Installations } from '../../../skills/core/ports/surface.js';
import type { TeamsConversation } from '../address.js';

/**
 * The connectors that speak for each tenant.
 *
 * A tenant with people in several regions has one for each, and a conversation answers at its own only ("User is from
 * a different region"). Teams also moves conversations, and whole tenants: an address that was stored a year ago then
 * names a connector that no longer knows it. Every activity tells the current one.
 */
export type ServiceUrls = ReturnType<typeof createServiceUrls>;

interface Heard {
  readonly serviceUrl: string;
  /** Epoch milliseconds. */
  readonly heardAt: number;
}

const heardSchema = z.object({ serviceUrl: z.string(), heardAt: z.number() });
const secretSchema = z.union([
  z.object({ heard: z.array(heardSchema) }),
  // As it was kept when a tenant had one.
  z.object({ serviceUrl: z.string() }).transform(({ serviceUrl }) => ({
    heard: [{ serviceUrl, heardAt: 0 }],
  })),
]);

const DAY_MS = 24 * 60 * 60_000;
/** A region that told nothing for so long, while another did, is left. */
const LEFT_MS = 3 * DAY_MS;
/** That a region still speaks is written down this often. */
const WRITE_MS = DAY_MS / 4;
const MOST_REGIONS = 10;
/** Conversations whose own connector is remembered, in memory only; the others go by their address. */
const REMEMBERED = 20_000;

/** Creates the memory of service URLs on top of what the store keeps of each tenant. */
export function createServiceUrls(installations: Installations, clock: Clock) {
  const written = new BoundedMap<string, number>(REMEMBERED);
  const own = new BoundedMap<string, string>(REMEMBERED);

  async function find(tenant: string): Promise<readonly Heard[]> {
    const installation = await installations.find('teams', tenant);
    return installation ? secretSchema.parse(JSON.parse(installation.secret)).heard : [];
  }

  return {
    /**
     * Remembers what an activity told; writes only when it is news. `conversation` is given for what a person wrote
     * there: a press of a button may come from another region than its chat is in.
     */
    async learn(tenant: string, serviceUrl: string, conversation?: string): Promise<void> {
      const now = clock.now();
      if (conversation !== undefined) own.set(keyOf(tenant, conversation), serviceUrl);
      const key = keyOf(tenant, serviceUrl);
      if (now < (written.get(key) ?? Number.NEGATIVE_INFINITY) + WRITE_MS) return;
      const others = (await find(tenant)).filter((each) => each.serviceUrl !== serviceUrl);
      const heard = [{ serviceUrl, heardAt: now }, ...stillHeard(others, now)];
      const secret = JSON.stringify({ heard: heard.slice(0, MOST_REGIONS) });
      await installations.save({ surface: 'teams', tenant, secret, installedAt: now });
      written.set(key, now);
    },
    /**
     * The same conversation at its connector: the one it told itself; else that of its address, while that region still
     * speaks for the tenant; else the one that told something last. Not from memory alone: the activity may have come
     * to another process than the worker's.
     */
    async refresh(conversation: TeamsConversation): Promise<TeamsConversation> {
      const { tenant, conversationId } = conversation;
      const told = own.get(keyOf(tenant, conversationId));
      if (told !== undefined) return { ...conversation, serviceUrl: told };
      const heard = [...(await find(tenant))].sort((one, other) => other.heardAt - one.heardAt);
      const [newest] = heard;
      if (newest === undefined) return conversation;
      const isThere = stillHeard(heard, newest.heardAt).some(
        ({ serviceUrl }) => serviceUrl === conversation.serviceUrl,
      );
      return isThere ? conversation : { ...conversation, serviceUrl: newest.serviceUrl };
    },
  };
}

function stillHeard(heard: readonly Heard[], now: number): readonly Heard[] {
  return heard.filter(({ heardAt }) => heardAt > now - LEFT_MS);
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
