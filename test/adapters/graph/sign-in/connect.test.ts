import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ConnectFlow, createConnectFlow } from '../../../../adapters/graph/sign-in/connect.js';
import type { Principal } from '../../../../skills/core/caller.js';
import type { PendingLinks } from '../../../../skills/core/ports/accounts.js';
import { createFakeAccounts } from '../../../fakes/accounts.js';
import { createFakeAudit } from '../../../fakes/audit.js';
import { createFakeClock, type FakeClock } from '../../../fakes/clock.js';
import { createFakeLog } from '../../../fakes/log.js';
import { createFakePendingLinks } from '../../../fakes/pending-links.js';
import { type Browser, createBrowser, redirectOf } from '../../../servers/graph/browser.js';
import {
  CLIENT_SECRET,
  type GraphServer,
  startGraphServer,
} from '../../../servers/graph/server.js';

const dana: Principal = { surface: 'slack', tenant: 'T1', user: 'U<1>' };
const mallory: Principal = { surface: 'slack', tenant: 'T1', user: 'U666' };
const TENANT = '11111111-2222-3333-4444-555555555555';
const MINUTE = 60_000;

describe('connecting an account', () => {
  let graph: GraphServer;
  let http: Server;
  let publicUrl: string;
  let clock: FakeClock;
  let flow: ConnectFlow;
  let kept: string[];
  const open = {
    accounts: createFakeAccounts(),
    audit: createFakeAudit(),
    log: createFakeLog(),
  };

  beforeEach(async () => {
    graph = await startGraphServer([]);
    graph.identity.signIn({ oid: 'oid-dana', tid: TENANT });
    // MSAL looks at the real time too: the test's clock starts from it.
    clock = createFakeClock(Date.now());
    kept = [];
    Object.assign(open, {
      accounts: createFakeAccounts(),
      audit: createFakeAudit(),
      log: createFakeLog(),
    });
    http = createServer((request, response) => flow.requestListener(request, response));
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    publicUrl = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    flow = createConnectFlow({
      registration: {
        tenantId: TENANT,
        clientId: 'client-1',
        clientSecret: CLIENT_SECRET,
        authorityUrl: graph.url,
      },
      scopesFor: (extra) => [`${graph.url}/${extra === undefined ? 'Mail.Read' : extra}`],
      publicUrl,
      pendingLinks: recording(createFakePendingLinks(), kept),
      ...open,
      clock,
    });
  });
  afterEach(async () => {
    await graph.close();
    http.close();
    http.closeAllConnections();
  });

  /** The confirmation page, as far as the redirect to Microsoft. */
  async function start(owner: Principal, browser: Browser): Promise<string> {
    const { url } = await flow.begin(owner);
    const page = await browser.open(url);
    return redirectOf(await browser.submit(url, await page.text()));
  }

  /** As far as the address that Microsoft's page leads back to. */
  async function consent(owner: Principal, browser: Browser): Promise<string> {
    return redirectOf(await browser.open(await start(owner, browser)));
  }

  function codeIn(html: string): string {
    return /connect ([0-9A-Z]{4}-[0-9A-Z]{4})</.exec(html)?.[1] ?? '';
  }

  async function finish(owner: Principal, browser = createBrowser()): Promise<string> {
    const page = await browser.open(await consent(owner, browser));
    return codeIn(await page.text());
  }

  it('connects whoever asked, signed in and typed the code', async () => {
    const code = await finish(dana);
    expect(await open.accounts.find(dana, 'graph')).toBeUndefined();
    await flow.complete(dana, code.toLowerCase().replace('-', ' '));
    expect(await open.accounts.find(dana, 'graph')).toMatchObject({
      owner: dana,
      tenant: TENANT,
      user: 'oid-dana',
      connectedAt: clock.now(),
    });
    expect(open.audit.entries).toMatchObject([
      { action: 'connect', resource: `${TENANT}/oid-dana`, decision: 'allowed' },
    ]);
  });

  it('asks Microsoft with state, nonce, PKCE and the choice of an account', async () => {
    await finish(dana);
    const [asked] = graph.identity.authorizeRequests;
    expect(asked).toMatchObject({
      client_id: 'client-1',
      response_type: 'code',
      redirect_uri: `${publicUrl}/connect/callback`,
      code_challenge_method: 'S256',
      prompt: 'select_account',
    });
    expect(asked?.['scope']).toContain('Mail.Read');
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(Buffer.from(asked?.[name] ?? '', 'base64url')).toHaveLength(32);
    }
    expect(graph.identity.tokenRequests[0]?.['code_verifier']).toMatch(/^[\w-]{43}$/);
  });

  it('keeps no ticket, state or code in a readable form', async () => {
    const browser = createBrowser();
    const { url } = await flow.begin(dana);
    const page = await browser.open(url);
    const callback = await browser.open(redirectOf(await browser.submit(url, await page.text())));
    const back = new URL(redirectOf(callback));
    const code = codeIn(await (await browser.open(back.href)).text());
    const ticket = new URL(url).searchParams.get('ticket') ?? '';
    for (const secret of [ticket, back.searchParams.get('state') ?? '', code]) {
      expect(secret.length).toBeGreaterThan(8);
      expect(kept.join('\n')).not.toContain(secret);
    }
  });

  it('shows who is about to be connected, escaped, on a page that can do nothing else', async () => {
    const { url } = await flow.begin(dana);
    const page = await createBrowser().open(url);
    const html = await page.text();
    expect(html).toContain('Slack member U&lt;1&gt; of workspace T1');
    expect(html).not.toMatch(/<script|U<1>|https?:\/\//);
    const policy = page.headers.get('content-security-policy');
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; form-action 'self'/,
    );
    expect(policy).toContain("frame-ancestors 'none'");
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
  });

  it('lets a chat client look at the link without spending it', async () => {
    const { url } = await flow.begin(dana);
    await createBrowser().open(url);
    const browser = createBrowser();
    const page = await browser.open(url);
    expect((await browser.submit(url, await page.text())).status).toBe(303);
  });

  it('connects nobody when the attacker starts and the victim consents', async () => {
    const victim = createBrowser();
    const code = await finish(mallory, victim);
    expect(code).not.toBe('');
    // The victim has the code, and in their own chat it is worth nothing.
    await expect(flow.complete(dana, code)).rejects.toMatchObject({ code: 'input_invalid' });
    for (const guess of ['AAAA-AAAA', 'connect', '']) {
      await expect(flow.complete(mallory, guess)).rejects.toMatchObject({ code: 'input_invalid' });
    }
    expect(await open.accounts.find(mallory, 'graph')).toBeUndefined();
    expect(await open.accounts.find(dana, 'graph')).toBeUndefined();
  });

  it('forgives some wrong codes, then none, not even the right one', async () => {
    const first = await finish(dana);
    await expect(flow.complete(dana, 'AAAA-AAAA')).rejects.toMatchObject({ code: 'input_invalid' });
    await flow.complete(dana, first);

    const code = await finish(mallory);
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await expect(flow.complete(mallory, 'AAAA-AAAA')).rejects.toMatchObject({
        code: 'input_invalid',
      });
    }
    await expect(flow.complete(mallory, code)).rejects.toMatchObject({ code: 'input_invalid' });
  });

  it('takes a code once', async () => {
    const code = await finish(dana);
    await flow.complete(dana, code);
    await expect(flow.complete(dana, code)).rejects.toMatchObject({ code: 'input_invalid' });
  });

  it('takes a state once', async () => {
    const browser = createBrowser();
    const callback = await consent(dana, browser);
    expect((await browser.open(callback)).status).toBe(200);
    expect((await browser.open(callback)).status).toBe(410);
  });

  it('answers one of many callbacks that come at once', async () => {
    const browser = createBrowser();
    const callback = await consent(dana, browser);
    const pages = await Promise.all([1, 2, 3, 4].map(() => browser.open(callback)));
    expect(pages.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410]);
  });

  it('refuses another browser than the one that began, and spends the state', async () => {
    const browser = createBrowser();
    const callback = await consent(dana, browser);
    expect((await createBrowser().open(callback)).status).toBe(403);
    expect((await browser.open(callback)).status).toBe(410);
    expect(graph.identity.tokenRequests).toHaveLength(0);
    expect(open.audit.entries).toMatchObject([{ decision: 'denied' }]);
  });

  it('refuses two browsers that swap their callbacks', async () => {
    const [one, two] = [createBrowser(), createBrowser()];
    const [first, second] = [await consent(dana, one), await consent(mallory, two)];
    expect((await one.open(second)).status).toBe(403);
    expect((await two.open(first)).status).toBe(403);
    expect(graph.identity.tokenRequests).toHaveLength(0);
  });

  it('refuses a form that another site sent, and one without the cookie', async () => {
    const { url } = await flow.begin(dana);
    const browser = createBrowser();
    const html = await (await browser.open(url)).text();
    expect((await browser.submit(url, html)).status).toBe(303);

    const other = await flow.begin(dana);
    const body = new URLSearchParams(new URL(other.url).searchParams);
    const withoutCookie = await fetch(`${publicUrl}/connect`, { method: 'POST', body });
    expect(withoutCookie.status).toBe(403);
    const headers = { origin: 'https://evil.example', cookie: 'daybrief-connect=x' };
    const foreign = await fetch(`${publicUrl}/connect`, { method: 'POST', body, headers });
    expect(foreign.status).toBe(403);
    expect(graph.identity.authorizeRequests).toHaveLength(0);
  });

  it.each([
    [
      'the link',
      async () => {
        const { url } = await flow.begin(dana);
        clock.advance(10 * MINUTE);
        return createBrowser().open(url);
      },
    ],
    [
      'the state',
      async () => {
        const browser = createBrowser();
        const callback = await consent(dana, browser);
        clock.advance(10 * MINUTE);
        return browser.open(callback);
      },
    ],
  ])('lets %s expire after ten minutes', async (_name, late) => {
    expect((await late()).status).toBe(410);
  });

  it('lets the code expire after ten minutes', async () => {
    const code = await finish(dana);
    clock.advance(10 * MINUTE);
    await expect(flow.complete(dana, code)).rejects.toMatchObject({ code: 'input_invalid' });
  });

  it('refuses a code of a sign-in that has no verifier of ours', async () => {
    const [browser, evil] = [createBrowser(), createBrowser()];
    const mine = new URL(await consent(dana, browser));
    // A code from another sign-in, injected into ours.
    const injected = new URL(await consent(mallory, evil)).searchParams.get('code') ?? '';
    mine.searchParams.set('code', injected);
    const page = await browser.open(mine.href);
    expect(page.status).toBe(403);
    expect(await page.text()).toContain('Microsoft did not accept the sign-in');
  });

  it.each([
    ['of another organization', { tid: 'other-tenant' }, 'another organization'],
    ['meant for another application', { aud: 'client-2' }, 'does not belong to this sign-in'],
    ['with another nonce', { nonce: 'x' }, 'does not belong to this sign-in'],
    [
      'of another issuer',
      { iss: 'https://sign-in.evil.example' },
      'does not belong to this sign-in',
    ],
    ['that is over', { exp: 1 }, 'does not belong to this sign-in'],
    ['without an object id', { oid: undefined }, 'does not belong to this sign-in'],
  ])('refuses an id token %s', async (_name, claims, words) => {
    const browser = createBrowser();
    const callback = await consent(dana, browser);
    graph.identity.twist(claims);
    const page = await browser.open(callback);
    expect(page.status).toBe(403);
    expect(await page.text()).toContain(words);
  });

  it('refuses an id token that somebody else signed', async () => {
    const browser = createBrowser();
    const callback = await consent(dana, browser);
    graph.identity.forge();
    const page = await browser.open(callback);
    expect(page.status).toBe(403);
    expect(await page.text()).toContain('does not belong to this sign-in');
  });

  it('refuses in Teams whoever is not the person in the chat, whatever their address', async () => {
    const teams: Principal = { surface: 'teams', tenant: TENANT, user: 'oid-alex' };
    const email = 'alex@example.com';
    graph.identity.signIn({ oid: 'oid-other', tid: TENANT, email });
    expect(await finish(teams)).toBe('');
    graph.identity.signIn({ oid: 'oid-alex', tid: TENANT, email });
    await flow.complete(teams, await finish(teams));
    expect(await open.accounts.find(teams, 'graph')).toMatchObject({ user: 'oid-alex' });
  });

  it('says so when the person declines at Microsoft', async () => {
    graph.identity.signIn({ oid: 'oid-dana', tid: TENANT, declines: true });
    const browser = createBrowser();
    const page = await browser.open(await consent(dana, browser));
    expect(page.status).toBe(403);
    expect(await page.text()).toContain('did not grant access');
  });

  it('says so when Microsoft does not answer', async () => {
    const browser = createBrowser();
    const callback = await consent(dana, browser);
    await graph.close();
    expect((await browser.open(callback)).status).toBe(503);
    graph = await startGraphServer([]);
  });

  it('puts no secret, name or address into the log', async () => {
    graph.identity.signIn({ oid: 'oid-dana', tid: TENANT, email: 'canary@example.com' });
    await flow.complete(dana, await finish(dana));
    const logged = JSON.stringify(open.log.events);
    expect(logged).toContain('connect.completed');
    expect(logged).not.toMatch(/canary|oid-dana|access-|refresh-|U<1>/);
  });
});

/** The same links; what is saved is written down as well. */
function recording(links: PendingLinks, kept: string[]): PendingLinks {
  return {
    ...links,
    async save(key, link) {
      kept.push(JSON.stringify([key, link]));
      await links.save(key, link);
    },
  };
}
