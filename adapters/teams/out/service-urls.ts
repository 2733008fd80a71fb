import * as z from 'zod';
import type { Clock } from '../../../skills/core/ports/clock.js';
import type { Installations } from '../../../skills/core/ports/surface.js';
import type { TeamsConversation } from '../address.js';

/**
 * The connector that speaks for each tenant.
 *
 * Teams moves tenants between regions; an address that was stored a year ago then names a connector that
 * no longer knows the conversation. Every activity tells the current one, and old addresses use it.
 */
export type ServiceUrls = ReturnType<typeof createServiceUrls>;

const secretSchema = z.object({ serviceUrl: z.string() });

/** Creates the memory of service URLs on top of what the store keeps of each tenant. */
export function createServiceUrls(installations: Installations, clock: Clock) {
  const known = new Map<string, string>();

  async function find(tenant: string): Promise<string | undefined> {
    const installation = await installations.find('teams', tenant);
    return installation && secretSchema.parse(JSON.parse(installation.secret)).serviceUrl;
  }

  return {
    /** Remembers what an activity told; writes only when it is news. */
    async learn(tenant: string, serviceUrl: string): Promise<void> {
      if (known.get(tenant) === serviceUrl) return;
      if ((await find(tenant)) !== serviceUrl) {
        const secret = JSON.stringify({ serviceUrl });
        await installations.save({ surface: 'teams', tenant, secret, installedAt: clock.now() });
      }
      known.set(tenant, serviceUrl);
    },
    /**
     * The same conversation at the connector that is known to speak for its tenant now. Not from `known`:
     * the activity may have come to another process than the worker's.
     */
    async refresh(conversation: TeamsConversation): Promise<TeamsConversation> {
      const serviceUrl = (await find(conversation.tenant)) ?? conversation.serviceUrl;
      return { ...conversation, serviceUrl };
    },
  };
}
