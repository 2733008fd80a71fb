import type { TeamsConversation } from '../../adapters/teams/address.js';
import type { TeamsBotOptions } from '../../adapters/teams/bot.js';
import { messageActivity, REGISTRATION, startTestBot } from '../adapters/teams/test-bot.js';
import { startConnectorServer } from '../servers/teams/connector.js';
import { signToken, startIdentityServer } from '../servers/teams/identity.js';
import { PLAYGROUND } from '../servers/teams/playground.js';

const { dana, tenant, personal, bot: botAccount } = PLAYGROUND;

/** Dana, as Daybrief knows her in Teams. */
export const danaInTeams = { surface: 'teams', tenant, user: dana.objectId } as const;

/** A bot with its registration, the connector that it sends to and the service that it signs in at. */
export async function startConfiguredTeams(changes: Partial<TeamsBotOptions> = {}) {
  const identity = await startIdentityServer();
  const now = changes.clock?.now;
  const connector = await startConnectorServer(now, [{ id: dana.id, aadObjectId: dana.objectId }]);
  const running = await startTestBot({
    ...REGISTRATION,
    openIdMetadataUrl: identity.metadataUrl,
    connectorOrigins: [connector.origin],
    loginUrl: identity.loginUrl,
    ...changes,
  });
  const { serviceUrl } = connector;
  return {
    bot: running.bot,
    log: changes.log ?? running.log,
    identity,
    connector,
    /** Dana's personal chat, as Teams tells it. */
    chat: {
      serviceUrl,
      conversationId: personal,
      place: 'personal',
      tenant,
      bot: botAccount.id,
      member: dana.id,
      user: dana.objectId,
    } satisfies TeamsConversation,
    /** Dana writes in her personal chat; `change` replaces what her client tells beside the words. */
    async say(text: string, change: Readonly<Record<string, unknown>> = {}): Promise<void> {
      const token = await signToken({ appId: REGISTRATION.appId, serviceUrl }, identity.key);
      const { status } = await running.post(messageActivity(serviceUrl, text, change), {
        authorization: `Bearer ${token}`,
      });
      if (status !== 200) throw new TypeError(`The bot answered ${status}.`);
    },
    /** The messages that the connector took, as JSON. */
    shown: (): readonly string[] =>
      connector.calls
        .filter(({ path, method }) => method !== 'GET' && path.includes('/activities'))
        .map(({ body }) => JSON.stringify(body))
        .filter((body) => body.includes('"type":"message"')),
    async stop(): Promise<void> {
      await running.stop();
      await connector.stop();
      await identity.stop();
    },
  };
}
