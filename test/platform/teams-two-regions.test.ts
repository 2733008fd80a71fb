import { describe, expect, it } from 'vitest';
import type { TeamsConversation } from '../../adapters/teams/address.js';
import { createServiceUrls } from '../../adapters/teams/out/service-urls.js';
import { createFakeClock } from '../fakes/clock.js';
import { createFakeInstallations } from '../fakes/installations.js';

const TENANT = '7d3a1f5e-0f2b-4a63-9a51-0b8e1f7f2a10';

function chatIn(region: string, conversationId: string): TeamsConversation {
  return {
    serviceUrl: `https://smba.trafficmanager.net/${region}/`,
    conversationId,
    place: 'personal',
    tenant: TENANT,
    bot: '28:bot',
    member: `29:${conversationId}`,
    user: conversationId,
  };
}

describe('a tenant with people in two regions', () => {
  const open = () =>
    createServiceUrls(createFakeInstallations(), createFakeClock('2026-11-24T08:00:00Z'));

  it("sends to the region that the person's own chat moved to", async () => {
    const urls = open();
    await urls.learn(TENANT, chatIn('fr', 'dana').serviceUrl);
    expect(await urls.refresh(chatIn('emea', 'dana'))).toEqual(chatIn('fr', 'dana'));
  });

  it("sends to the region of the person's own chat, whatever another person's client tells", async () => {
    const urls = open();
    await urls.learn(TENANT, chatIn('emea', 'dana').serviceUrl);
    await urls.learn(TENANT, chatIn('fr', 'jonas').serviceUrl);
    expect(await urls.refresh(chatIn('emea', 'dana'))).toEqual(chatIn('emea', 'dana'));
  });

  it('follows a chat that moved while other people stayed', async () => {
    const urls = open();
    await urls.learn(TENANT, chatIn('emea', 'jonas').serviceUrl, 'jonas');
    await urls.learn(TENANT, chatIn('fr', 'dana').serviceUrl, 'dana');
    expect(await urls.refresh(chatIn('emea', 'dana'))).toEqual(chatIn('fr', 'dana'));
    expect(await urls.refresh(chatIn('emea', 'jonas'))).toEqual(chatIn('emea', 'jonas'));
  });

  it('leaves a region from which nothing comes any more, as when a tenant moves', async () => {
    const clock = createFakeClock('2026-11-24T08:00:00Z');
    const installations = createFakeInstallations();
    await createServiceUrls(installations, clock).learn(TENANT, chatIn('emea', 'x').serviceUrl);
    clock.advance(4 * 24 * 3_600_000);
    const urls = createServiceUrls(installations, clock);
    await urls.learn(TENANT, chatIn('fr', 'jonas').serviceUrl);
    expect(await urls.refresh(chatIn('emea', 'dana'))).toEqual(chatIn('fr', 'dana'));
  });

  it('reads what an older version kept of a tenant', async () => {
    const { serviceUrl } = chatIn('fr', 'dana');
    const installations = createFakeInstallations();
    const secret = JSON.stringify({ serviceUrl });
    await installations.save({ surface: 'teams', tenant: TENANT, secret, installedAt: 0 });
    const urls = createServiceUrls(installations, createFakeClock('2026-11-24T08:00:00Z'));
    expect(await urls.refresh(chatIn('emea', 'dana'))).toEqual(chatIn('fr', 'dana'));
  });
});
