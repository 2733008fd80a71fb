import { describe, expect, it } from 'vitest';
import { createClients } from '../../../adapters/slack/clients.js';
import { createFakeInstallations } from '../../fakes/installations.js';

const installed = (botToken: string) => ({
  surface: 'slack' as const,
  tenant: 'T1',
  secret: JSON.stringify({ botToken, botUserId: 'U0', botId: 'B0' }),
  installedAt: 1,
});

describe('the clients of installed workspaces', () => {
  it('are kept, one for each workspace', async () => {
    const installations = createFakeInstallations();
    await installations.save(installed('xoxb-1'));
    const clients = createClients({ installations, clientOptions: {} });
    expect(await clients.client('T1')).toBe(await clients.client('T1'));
  });

  it('speak with the newest token, also when another process installed Daybrief again', async () => {
    const installations = createFakeInstallations();
    await installations.save(installed('xoxb-1'));
    const clients = createClients({ installations, clientOptions: {} });
    expect((await clients.client('T1')).token).toBe('xoxb-1');
    await installations.save(installed('xoxb-2'));
    expect((await clients.client('T1')).token).toBe('xoxb-2');
    await installations.remove('slack', 'T1');
    await expect(clients.client('T1')).rejects.toMatchObject({ code: 'authentication_failed' });
  });
});
