import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { exportSPKI, importJWK } from 'jose';
import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  it,
  type MockInstance,
  vi,
} from 'vitest';
import { createTeamsBot } from '../../../../adapters/teams/bot.js';
import { ConfigError } from '../../../../skills/core/errors.js';
import { eventually } from '../../../eventually.js';
import { type ConnectorServer, startConnectorServer } from '../../../servers/teams/connector.js';
import {
  createSigningKey,
  type IdentityServer,
  signToken,
  startIdentityServer,
} from '../../../servers/teams/identity.js';
import { messageActivity, REGISTRATION, startTestBot, type TestBot } from '../test-bot.js';

const OTHER_GUID = '11111111-2222-4333-8444-555555555555';
const { appId } = REGISTRATION;
/** Shorter parts of a header are words like `Bearer`. */
const SECRET_LENGTH = 16;
const seconds = () => Math.floor(Date.now() / 1_000);

describe('authentication of the Teams bot', () => {
  let identity: IdentityServer;
  let connector: ConnectorServer;
  let bot: TestBot;
  let printed: MockInstance<typeof console.error>;

  beforeAll(async () => {
    // The SDK prints why a token is refused to the console, and no option stops it.
    printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    identity = await startIdentityServer();
    connector = await startConnectorServer();
    bot = await startTestBot({
      ...REGISTRATION,
      openIdMetadataUrl: identity.metadataUrl,
      connectorOrigins: [connector.origin],
      loginUrl: identity.loginUrl,
    });
  });

  afterAll(async () => {
    await bot.stop();
    await connector.stop();
    await identity.stop();
    vi.restoreAllMocks();
  });

  const right = () => ({ appId, serviceUrl: connector.serviceUrl });
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const help = (change?: Readonly<Record<string, unknown>>) =>
    messageActivity(connector.serviceUrl, 'help', change);

  it('answers a message whose token is right, with a token of its own', async () => {
    const response = await bot.post(help(), bearer(await signToken(right(), identity.key)));
    expect(response.status).toBe(200);
    await eventually(() => expect(JSON.stringify(connector.calls)).toContain('Sums up one thread'));
    expect(connector.calls.map(({ authorization }) => authorization)).toEqual(
      connector.calls.map(() => 'Bearer token-1'),
    );
    expect(Object.fromEntries(identity.tokenRequests[0] ?? [])).toEqual({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: 'secret',
      scope: 'https://api.botframework.com/.default',
    });
  });

  it('allows clocks to differ by four minutes', async () => {
    const claims = { exp: seconds() - 240, nbf: seconds() - 3_600 };
    const token = await signToken(right(), identity.key, { claims });
    expect((await bot.post(help(), bearer(token))).status).toBe(200);
  });

  /** Every way a header can be wrong, by what is wrong with it. */
  const wrongHeaders: Readonly<Record<string, () => Promise<string | undefined>>> = {
    'no header': async () => undefined,
    'an empty header': async () => '',
    'a scheme without a token': async () => 'Bearer',
    'another scheme': async () => `Basic ${await signToken(right(), identity.key)}`,
    'no scheme': async () => signToken(right(), identity.key),
    'a second token': async () => `Bearer ${await signToken(right(), identity.key)} x`,
    'a word that is no token': async () => 'Bearer nonsense',
    'a token of two parts': async () =>
      `Bearer ${(await signToken(right(), identity.key)).split('.').slice(0, 2).join('.')}`,
    'an empty signature': async () =>
      `Bearer ${(await signToken(right(), identity.key)).replace(/[^.]*$/, '')}`,
    'a signature cut short': async () =>
      `Bearer ${(await signToken(right(), identity.key)).slice(0, -8)}`,
    'a changed payload': async () => {
      const [header, , signature] = (await signToken(right(), identity.key)).split('.');
      const other = await signToken(right(), identity.key, { claims: { exp: seconds() + 9_999 } });
      return `Bearer ${header}.${other.split('.')[1]}.${signature}`;
    },
    'no algorithm': async () => {
      const [, payload] = (await signToken(right(), identity.key)).split('.');
      return `Bearer ${encode({ alg: 'none', kid: identity.key.kid })}.${payload}.`;
    },
    'a secret made of the public key': async () => {
      const [, payload] = (await signToken(right(), identity.key)).split('.');
      const signed = `${encode({ alg: 'HS256', kid: identity.key.kid })}.${payload}`;
      const publicKey = await importJWK(identity.key.published, 'RS256');
      if (publicKey instanceof Uint8Array) throw new TypeError('The key is not RSA.');
      const pem = await exportSPKI(publicKey);
      return `Bearer ${signed}.${createHmac('sha256', pem).update(signed).digest('base64url')}`;
    },
    'another key under the same name': async () => {
      const forged = { ...(await createSigningKey()), kid: identity.key.kid };
      return `Bearer ${await signToken(right(), forged)}`;
    },
    'a key nobody published': async () =>
      `Bearer ${await signToken(right(), await createSigningKey())}`,
    'no name of a key': () => signed({}, { kid: undefined }),
    'another issuer': () => signed({ iss: 'https://api.botframework.us' }),
    'an issuer that only begins right': () => signed({ iss: 'https://api.botframework.com.evil' }),
    'no issuer': () => signed({ iss: undefined }),
    'the issuer of emulator tokens': () =>
      signed({
        iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
        ver: '1.0',
        appid: appId,
      }),
    'the issuer of tokens between bots': () =>
      signed({
        iss: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0',
        ver: '2.0',
        azp: OTHER_GUID,
      }),
    'another audience': () => signed({ aud: OTHER_GUID }),
    'an empty audience': () => signed({ aud: '' }),
    'no audience': () => signed({ aud: undefined }),
    'several audiences': () => signed({ aud: [appId, OTHER_GUID] }),
    'an expiry six minutes ago': () => signed({ exp: seconds() - 360 }),
    'no expiry': () => signed({ exp: undefined }),
    'a beginning in six minutes': () => signed({ nbf: seconds() + 360, exp: seconds() + 900 }),
    'another service URL': () => signed({ serviceurl: 'https://smba.trafficmanager.net/emea/' }),
    'no service URL': () => signed({ serviceurl: undefined }),
  };

  async function signed(
    claims: Readonly<Record<string, unknown>>,
    header: Readonly<Record<string, unknown>> = {},
  ): Promise<string> {
    return `Bearer ${await signToken(right(), identity.key, { claims, header })}`;
  }

  it.each(Object.keys(wrongHeaders))('refuses %s with 401 and runs nothing', async (name) => {
    const authorization = await wrongHeaders[name]?.();
    const headers = authorization === undefined ? {} : { authorization };
    const response = await bot.post(help({ text: 'digest' }), headers);
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('');
    // No other test here asks for a digest.
    expect(bot.log.events.map(({ fields }) => fields['skill'])).not.toContain('digest');
    const written = `${inspect(printed.mock.calls)}${JSON.stringify(bot.log.events)}`;
    for (const part of authorization?.split(/[ .]/) ?? []) {
      if (part.length >= SECRET_LENGTH) expect(written).not.toContain(part);
    }
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['another tenant', { channelData: { tenant: { id: OTHER_GUID } } }],
    [
      'two tenants that differ',
      { conversation: { id: 'c', conversationType: 'personal', tenantId: OTHER_GUID } },
    ],
    ['no tenant', { channelData: {}, conversation: { id: 'c', conversationType: 'personal' } }],
    ['another channel', { channelId: 'emulator' }],
    ['a blank channel', { channelId: '' }],
  ])('refuses %s with 403 although the token is right', async (_name, change) => {
    const response = await bot.post(help(change), bearer(await signToken(right(), identity.key)));
    expect(response.status).toBe(403);
    expect(await response.text()).toBe('');
  });

  it.each([
    'https://evil.example/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://user@smba.trafficmanager.net/',
    'http://169.254.169.254/',
    'file:///etc/passwd',
  ])('refuses the service URL %s although the token names it too', async (serviceUrl) => {
    const token = await signToken({ appId, serviceUrl }, identity.key);
    const response = await bot.post(help({ serviceUrl }), bearer(token));
    expect(response.status).toBe(403);
  });

  it('refuses a key that is endorsed for another channel', async () => {
    const other = await startIdentityServer();
    await other.rotate(['webchat']);
    const webchat = await startTestBot({
      ...REGISTRATION,
      openIdMetadataUrl: other.metadataUrl,
      connectorOrigins: [connector.origin],
    });
    const response = await webchat.post(help(), bearer(await signToken(right(), other.key)));
    expect(response.status).toBe(401);
    await webchat.stop();
    await other.stop();
  });

  describe('with fresh keys', () => {
    let fresh: IdentityServer;
    let freshBot: TestBot;

    beforeAll(async () => {
      fresh = await startIdentityServer();
      freshBot = await startTestBot({
        ...REGISTRATION,
        openIdMetadataUrl: fresh.metadataUrl,
        connectorOrigins: [connector.origin],
        loginUrl: fresh.loginUrl,
      });
    });

    afterAll(async () => {
      await freshBot.stop();
      await fresh.stop();
    });

    afterEach(() => {
      vi.useRealTimers();
    });

    it('answers 503 without a word while the keys cannot be fetched', async () => {
      fresh.fail(500);
      const response = await freshBot.post(help(), bearer(await signToken(right(), fresh.key)));
      expect(response.status).toBe(503);
      expect(await response.text()).toBe('');
      fresh.fail(200);
    });

    it('works again as soon as they can', async () => {
      const response = await freshBot.post(help(), bearer(await signToken(right(), fresh.key)));
      expect(response.status).toBe(200);
    });

    it('fetches the keys anew when they were rotated, and then refuses the old one', async () => {
      const old = fresh.key;
      const rotated = await fresh.rotate();
      const before = fresh.keyRequests();
      // The SDK looks for unknown keys at most once an hour.
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61 * 60_000 });
      const accepted = await freshBot.post(help(), bearer(await signToken(right(), rotated)));
      expect(accepted.status).toBe(200);
      expect(fresh.keyRequests()).toBe(before + 1);
      const refused = await freshBot.post(help(), bearer(await signToken(right(), old)));
      expect(refused.status).toBe(401);
    });
  });

  it('answers 503 when nothing listens at the metadata address', async () => {
    const gone = await startIdentityServer();
    await gone.stop();
    const alone = await startTestBot({
      ...REGISTRATION,
      openIdMetadataUrl: gone.metadataUrl,
      connectorOrigins: [connector.origin],
    });
    const response = await alone.post(help(), bearer(await signToken(right(), gone.key)));
    expect(response.status).toBe(503);
    expect(await response.text()).toBe('');
    await alone.stop();
  });

  it.each([
    { localMode: false },
    { localMode: true, appId },
    { localMode: true, appId, appPassword: 'secret' },
    { localMode: false, tenantId: OTHER_GUID },
  ])('does not start with half a registration: %j', (options) => {
    expect(() => createTeamsBot({ ...bot.options, ...NOTHING, ...options })).toThrow(ConfigError);
  });
});

const NOTHING = { appId: undefined, appPassword: undefined, tenantId: undefined };

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
