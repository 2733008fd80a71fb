import { createServer } from 'node:http';
import { z } from 'zod';
import { signToken, startIdentityServer } from './identity.js';
import { PLAYGROUND, type Playground, startPlayground } from './playground.js';

const APP_ID = '0f3b6f1c-2d70-4f6e-8f63-6ff1b2b1a0c4';
const activitySchema = z.looseObject({ serviceUrl: z.string() });

/** The Playground in front of a registered bot: what it sends carries the token that Teams would sign. */
export interface RegisteredPlayground {
  readonly playground: Playground;
  /** Variables of the bot's registration. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where the bot finds Microsoft's services on this machine. */
  readonly teamsServices: {
    readonly connectorOrigins: readonly string[];
    readonly loginUrl: string;
    readonly fileCards: false;
  };
  /** Names the bot, which can only be started once the rest is known. */
  bringTo(botUrl: string): void;
  stop(): Promise<void>;
}

/** Starts the Playground, the identity service, and what signs between the Playground and the bot. */
export async function startRegisteredPlayground(): Promise<RegisteredPlayground> {
  const identity = await startIdentityServer();
  let bot = '';
  const signer = createServer(async (request, response) => {
    // The Playground looks whether the bot is there.
    if (request.method !== 'POST') return void response.writeHead(405).end();
    let body = '';
    for await (const chunk of request) body += chunk;
    const { serviceUrl } = activitySchema.parse(JSON.parse(body));
    const token = await signToken({ appId: APP_ID, serviceUrl }, identity.key);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const answer = await fetch(bot, { method: 'POST', headers, body });
    const type = answer.headers.get('content-type');
    response.writeHead(answer.status, type === null ? {} : { 'content-type': type });
    response.end(await answer.text());
  });
  await new Promise<void>((resolve) => signer.listen(0, '127.0.0.1', resolve));
  const address = signer.address();
  const port = address === null || typeof address === 'string' ? 0 : address.port;
  const playground = await startPlayground(`http://127.0.0.1:${port}/api/messages`);
  return {
    playground,
    environment: {
      TEAMS_APP_ID: APP_ID,
      TEAMS_APP_PASSWORD: 'secret',
      TEAMS_TENANT_ID: PLAYGROUND.tenant,
      TEAMS_OPENID_METADATA_URL: identity.metadataUrl,
    },
    teamsServices: {
      // The Playground calls its own address by this name.
      connectorOrigins: [`http://localhost:${new URL(playground.serviceUrl).port}`],
      loginUrl: identity.loginUrl,
      fileCards: false,
    },
    bringTo(botUrl) {
      bot = botUrl;
    },
    async stop() {
      await playground.stop();
      signer.closeAllConnections();
      await new Promise((resolve) => signer.close(resolve));
      await identity.stop();
    },
  };
}
