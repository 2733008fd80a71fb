import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type ConnectorToken,
  createConnectorToken,
} from '../../../../adapters/teams/out/connector-token.js';
import { createFakeClock, type FakeClock } from '../../../fakes/clock.js';
import { type IdentityServer, startIdentityServer } from '../../../servers/teams/identity.js';
import { REGISTRATION } from '../test-bot.js';

describe('token for the connector', () => {
  let identity: IdentityServer;
  let clock: FakeClock;
  let token: ConnectorToken;

  beforeEach(async () => {
    identity = await startIdentityServer();
    clock = createFakeClock('2026-11-24T08:00:00Z');
    token = createConnectorToken(REGISTRATION, clock, identity.loginUrl);
  });

  afterEach(() => identity.stop());

  it('is asked for once by many at the same time, and kept', async () => {
    const tokens = await Promise.all([token.get(), token.get(), token.get()]);
    expect(tokens).toEqual(['token-1', 'token-1', 'token-1']);
    clock.advance(54 * 60_000);
    expect(await token.get()).toBe('token-1');
  });

  it('is renewed five minutes before it expires, or when it was refused', async () => {
    await token.get();
    clock.advance(55 * 60_000);
    expect(await token.get()).toBe('token-2');
    token.invalidate();
    expect(await token.get()).toBe('token-3');
  });

  it('cannot be had with a wrong secret, and says so without it', async () => {
    const wrong = { ...REGISTRATION, appPassword: 'wrong-secret' };
    const refused = await createConnectorToken(wrong, clock, identity.loginUrl)
      .get()
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'authentication_failed' });
    expect(JSON.stringify(refused) + String(refused)).not.toContain('wrong-secret');
  });

  // To be refused ends every schedule that is due: a busy service must not look like that.
  it.each([429, 503])('is asked for anew after the sign-in service answered %d', async (status) => {
    identity.fail(status);
    await expect(token.get()).rejects.toMatchObject({ code: 'unavailable' });
    identity.fail(200);
    expect(await token.get()).toBe('token-1');
  });
});
