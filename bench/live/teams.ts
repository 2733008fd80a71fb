import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { toUnopenedPersonalChat } from '../../adapters/teams/address.js';
import { createConnectorToken } from '../../adapters/teams/out/connector-token.js';
import type { PrivateDestination } from '../../skills/core/call.js';
import { NotFoundError, UnavailableError } from '../../skills/core/errors.js';
import { TEST_MESSAGE } from './message.js';
import type { LiveTools, Probe } from './probe.js';

const METADATA = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
/** Where the public cloud takes messages of bots that have not heard from a person yet. */
const SERVICE_URL = 'https://smba.trafficmanager.net/teams/';

const metadataSchema = z.object({ issuer: z.string(), jwks_uri: z.url() });
const keysSchema = z.object({ keys: z.array(z.unknown()).min(1) });

/** What is tried in Teams, each on what the one before it found. */
export function createTeamsProbes(tools: LiveTools): readonly Probe[] {
  const { config, surfaces, self, teamsServices } = tools;
  const { teams } = config;
  const { teams: surface } = surfaces;
  if (!teams || !surface) return [];
  let to: PrivateDestination | undefined;

  const probes: Probe[] = [
    {
      service: 'Teams',
      tried: 'sign in with TEAMS_APP_PASSWORD',
      async run() {
        await createConnectorToken(teams, { now: Date.now }, teamsServices?.loginUrl).get();
        return { came: 'accepted', means: 'Microsoft knows the app id and its password.' };
      },
    },
    {
      service: 'Teams',
      tried: 'fetch the keys that Teams signs with',
      async run(signal) {
        const { jwks_uri: keys } = metadataSchema.parse(
          await readJson(teams.openIdMetadataUrl ?? METADATA, signal),
        );
        const { keys: found } = keysSchema.parse(await readJson(keys, signal));
        return { came: `keys: ${found.length}`, means: 'Who sends a message can be proved.' };
      },
    },
  ];
  const { teams: user } = self;
  if (user === undefined) return probes;
  const owner = { surface: 'teams', tenant: teams.tenantId, user } as const;
  probes.push(
    {
      service: 'Teams',
      tried: 'open your personal chat',
      async run(signal) {
        const address = toUnopenedPersonalChat({
          serviceUrl: teamsServices?.serviceUrl ?? SERVICE_URL,
          conversationId: '',
          place: 'personal',
          tenant: owner.tenant,
          bot: `28:${teams.appId}`,
          member: user,
          user,
        });
        to = await surface.toPrivate(address, owner, signal);
        return {
          came: 'a conversation of two',
          means: 'A digest can be handed to you, and only to you.',
        };
      },
    },
    {
      service: 'Teams',
      tried: 'send you one message',
      question: 'Send one short message to yourself in Teams?',
      async run(signal) {
        if (to === undefined) {
          throw new NotFoundError({ what: 'There is no chat.', remedy: 'Run the check again.' });
        }
        await surface.deliver(to, TEST_MESSAGE, randomUUID(), signal);
        return { came: 'taken', means: 'You should see it now, once.' };
      },
    },
  );
  return probes;
}

async function readJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal }).catch((cause: unknown) => {
    throw away(cause);
  });
  if (!response.ok) throw away(response);
  return response.json();
}

function away(cause: unknown): UnavailableError {
  return new UnavailableError({ what: 'It did not answer.', remedy: 'Try again.', cause });
}
