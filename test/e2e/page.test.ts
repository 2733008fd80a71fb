import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { createNextRun } from '../../adapters/cron/next-run.js';
import type { Address } from '../../skills/core/call.js';
import { parseCadence } from '../../skills/schedule/cadence.js';
import { graphEnvironment } from '../servers/graph/environment.js';
import { startGraphServer } from '../servers/graph/server.js';
import { createBrowser, type Fields, type Headers, send, wordsOf } from './page-visitor.js';
import { type RunningSuite, startSuite } from './suite.js';

const EXAMPLE = 'Example mail, written for trying Daybrief; none of it is yours.';
const SECRET = 'The zebra figures are 4,200 euros. Can you confirm them by Friday?';
const TOKEN = 'an-administrator-token-of-ours';
const TENANT = '11111111-2222-3333-4444-555555555555';
const IN_A_CONTAINER = { HOST: '0.0.0.0' };

/** The key in the last link that was printed. */
function printedKey({ printed }: RunningSuite): string {
  return /\?key=([\w-]+)/.exec(printed.at(-1) ?? '')?.[1] ?? '';
}

describe('the page', () => {
  let daybrief: RunningSuite | undefined;
  afterEach(async () => {
    await daybrief?.stop();
    daybrief = undefined;
  });

  async function start(environment: Headers = {}) {
    daybrief = await startSuite(environment);
    return { daybrief, browser: createBrowser(daybrief.url), url: daybrief.url };
  }

  /** A suite with somebody's own mail, and a browser that came through the link. */
  async function startWithMail(environment: Headers = {}) {
    const folder = await mkdtemp(join(tmpdir(), 'daybrief-page-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const started = await start({
      MAILBOX: join(folder, 'mail.mbox'),
      MAILBOX_OWNER: 'dana@example.com',
      ...environment,
    });
    const date = new Date(started.daybrief.clock.now() - 3_600_000).toUTCString();
    await writeFile(
      join(folder, 'mail.mbox'),
      `From priya@example.com Tue Nov 24 08:00:00 2026\nFrom: Priya Shah <priya@example.com>\nTo: Dana Ortiz <dana@example.com>\nSubject: Zebra figures\nDate: ${date}\nMessage-ID: <z@example.com>\n\n${SECRET}\n`,
    );
    return started;
  }

  const enter = (key: string) => `/?key=${key}`;

  describe('in local mode', () => {
    it('shows what is on, the digest of the example, and the same in Slack, Teams and the terminal', async () => {
      const { browser } = await start();
      const page = await browser.get('/');
      expect(page.status).toBe(200);
      const words = wordsOf(page);
      expect(words).toContain(EXAMPLE);
      expect(words).toMatch(/Mail the example mailbox set MAILBOX, IMAP_URL or GRAPH_TENANT_ID/);
      expect(words).toMatch(/Slack off set SLACK_BOT_TOKEN/);
      // Once as the page has it, once each as Slack, Teams and the terminal have it.
      expect(words.split(EXAMPLE).length - 1).toBe(4);
      expect(words).toContain('NEEDS YOU 1 Katrin Vogel');
      expect(page.text).toContain('<blockquote lang="de"');
    });

    it('answers what is asked, and a number of it, with the same skills', async () => {
      const { browser } = await start();
      await browser.get('/');
      const answer = await browser.follow('/ask', { words: 'when does release 4.2 ship?' });
      expect(wordsOf(answer)).toContain('to 8 December');
      await browser.follow('/ask', { words: 'digest' });
      expect(wordsOf(await browser.follow('/ask', { words: 'more on 1' }))).toContain('380 €');
      expect(wordsOf(await browser.follow('/ask', { words: 'digets' }))).toContain(
        'Did you mean "digest"?',
      );
    });

    it('does what its buttons say', async () => {
      const { browser } = await start();
      const digest = await browser.get('/');
      const state = /name="state" value="([^"]+)"/.exec(digest.text)?.[1] ?? '';
      const press = /name="press" value="(done 1 [^"]+)"/.exec(digest.text)?.[1] ?? '';
      expect(wordsOf(await browser.follow('/ask', { state, press }))).toContain('Done 1');
      expect(wordsOf(await browser.follow('/ask', { words: 'digest' }))).toContain('10 need you');
    });

    it('offers nothing that would come by itself, and says why when asked for it', async () => {
      const { browser } = await start();
      expect((await browser.get('/')).text).not.toMatch(/<button[^>]*>Schedule/);
      const answer = await browser.follow('/ask', { words: 'schedule weekdays at 8' });
      expect(wordsOf(answer)).toContain('Nothing comes to this page by itself.');
    });

    it('suggests nothing that an administrator switched off', async () => {
      const { browser } = await start({ SKILLS_OFF: 'deck,ask' });
      const values = [...(await browser.get('/')).text.matchAll(/name="words" value="([^"]+)"/g)];
      expect(values.map(([, words]) => words)).toEqual([
        'digest',
        'meeting release-4-2.vtt',
        'help',
      ]);
    });

    it('hands over slides as a file to save', async () => {
      const { browser } = await start();
      await browser.get('/');
      const outline = await browser.follow('/ask', { words: 'deck plan.md' });
      const path = /href="(\/download[^"]+)"/.exec(outline.text)?.[1]?.replaceAll('&amp;', '&');
      const file = await browser.get(path ?? '');
      expect(file.status).toBe(200);
      expect(file.headers).toMatchObject({
        'content-disposition': expect.stringMatching(
          /^attachment; filename="[\w .()-]+\.pptx"; filename\*=UTF-8''\S+\.pptx$/,
        ),
        'x-content-type-options': 'nosniff',
      });
      expect(file.text.slice(0, 2)).toBe('PK');
      const stranger = createBrowser(daybrief?.url ?? '');
      await stranger.get('/');
      expect((await stranger.get(path ?? '')).status).toBe(404);
    });

    it('reads a file that is added, and goes on about it', async () => {
      const { browser, url } = await start();
      const token = /name="token" value="([^"]+)"/.exec((await browser.get('/')).text)?.[1] ?? '';
      const cookie = [...browser.cookies].map((pair) => pair.join('=')).join();
      const transcript = `WEBVTT

00:00:01.000 --> 00:00:05.000
<v Rosa Lind>I send the zebra figures to Omar by Friday.

00:00:06.000 --> 00:00:09.000
<v Omar Haddad>We decided to move the fair to Ghent.
`;
      const add = async (words: string, name?: string) => {
        const form = new FormData();
        form.set('token', token);
        form.set('words', words);
        const content = name === undefined ? [] : [transcript];
        form.set('file', new File(content, name ?? ''));
        const headers = { cookie, origin: url };
        const posted = await fetch(`${url}/ask`, {
          method: 'POST',
          headers,
          body: form,
          redirect: 'manual',
        });
        expect(posted.status).toBe(303);
        return browser.get(String(posted.headers.get('location')).replace(/#.*/, ''));
      };
      expect(wordsOf(await add('', 'weekly.vtt'))).toContain('I send the zebra figures');
      expect(wordsOf(await add('who sends the zebra figures?'))).toContain('Rosa Lind');
      expect(wordsOf(await add('digest'))).toContain('NEEDS YOU');
      const fromMail = wordsOf(await add('who sends the zebra figures?'));
      expect(fromMail).not.toContain('I send the zebra figures');
    });

    it('keeps browsers apart', async () => {
      const { browser, url } = await start();
      await browser.get('/');
      const posted = await browser.post('/ask', { words: 'meeting release-4-2.vtt' });
      const location = String(posted.headers['location']).replace(/#.*/, '');
      const other = createBrowser(url);
      await other.get('/');
      const seen = wordsOf(await other.get(location));
      expect(seen).not.toContain('meeting release-4-2.vtt Release');
      expect(seen).toContain('NEEDS YOU');
    });

    it.each<[string, Headers]>([
      ['a foreign Host, as a rebound page sends it', { host: 'evil.example' }],
      ['X-Forwarded-For', { 'x-forwarded-for': '203.0.113.9' }],
      ['Via', { via: '1.1 proxy' }],
    ])('shows nothing of anybody to a request with %s', async (_name, headers) => {
      const { browser, url } = await start();
      await browser.get('/');
      for (const each of [browser, createBrowser(url)]) {
        const page = await each.get('/', headers);
        expect(wordsOf(page)).toContain('Daybrief is running');
        expect(wordsOf(page)).not.toMatch(/Katrin|example mailbox/);
        const asked = await each.post('/ask', { words: 'digest' }, headers);
        expect(asked.status).toBe(403);
      }
    });

    it.each<[string, Fields, Headers]>([
      ['the form of another site', {}, { origin: 'https://evil.example' }],
      ['the form of another port of this machine', {}, { origin: 'http://127.0.0.1:1' }],
      ['the form of a page without an address', {}, { origin: 'null' }],
      ['another token', { token: 'x' }, {}],
    ])('does nothing for %s', async (_name, fields, headers) => {
      const { browser } = await start();
      await browser.get('/');
      const answer = await browser.post('/ask', { words: 'done 1', ...fields }, headers);
      expect(answer.status).toBe(403);
      expect(wordsOf(answer)).toContain('Nothing was done.');
      expect(wordsOf(await browser.follow('/ask', { words: 'digest' }))).toContain('11 need you');
    });

    it('refuses a form without an Origin, and one that is too long', async () => {
      const { browser, url } = await start();
      await browser.get('/');
      const cookie = [...browser.cookies].map((pair) => pair.join('=')).join();
      const bare = await send(`${url}/ask`, 'POST', { cookie }, 'words=digest');
      expect(bare.status).toBe(403);
      for (const [path, letters] of [
        ['/sign-out', 20_000],
        ['/ask', 10_100_000],
      ] as const) {
        const long = await browser.post(path, { words: 'a'.repeat(letters) });
        expect([long.status, wordsOf(long)]).toEqual([413, expect.stringContaining('too long')]);
      }
    });

    it('names the ways of a path, and tells a browser that there is nothing at another', async () => {
      const { browser, url } = await start();
      const wrongWay = await send(`${url}/ask`, 'GET', {});
      expect([wrongWay.status, wrongWay.headers['allow']]).toEqual([405, 'POST']);
      const nowhere = await browser.get('/nowhere');
      expect([nowhere.status, wordsOf(nowhere)]).toEqual([
        404,
        expect.stringContaining('There is nothing here'),
      ]);
      expect((await browser.get('//')).status).toBe(404);
      for (const each of [
        await browser.head('/'),
        await browser.get('/', { 'sec-fetch-dest': 'image' }),
      ]) {
        expect([each.status, each.text, each.headers['set-cookie']]).toEqual([200, '', undefined]);
      }
      expect((await browser.get('/admin')).status).toBe(404);
    });

    it('lets a browser load nothing from elsewhere, frame nothing and run nothing', async () => {
      const { browser } = await start();
      const page = await browser.get('/');
      expect(page.headers).toMatchObject({
        'content-security-policy':
          "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        'cache-control': 'no-store',
        'referrer-policy': 'same-origin',
      });
      expect(page.text).not.toMatch(/<script|\sstyle=|\son\w+=/i);
      expect(String(page.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
    });
  });

  describe('behind the one-time link', () => {
    it('shows one’s own mail, which nobody without the link sees', async () => {
      const { daybrief, browser, url } = await startWithMail();
      const before = wordsOf(await browser.get('/'));
      expect(before).toContain(EXAMPLE);
      expect(before).not.toContain('zebra');
      expect(before).toContain('Mail mail.mbox');
      expect(before).not.toContain(tmpdir());
      expect(before).toContain('Your own mail is shown to whoever opens the link');

      const owner = createBrowser(url);
      const entered = await owner.get(enter(daybrief.page?.makeKey() ?? ''));
      expect([entered.status, entered.headers['location']]).toEqual([303, '/']);
      const own = wordsOf(await owner.get('/'));
      expect(own).toContain('zebra figures are 4,200 euros');
      expect(own).not.toContain(EXAMPLE);
      expect(wordsOf(await owner.follow('/ask', { words: 'more on 1' }))).toContain('4,200');
    });

    it('is entered once by each link, and says how to get another', async () => {
      const { daybrief, browser, url } = await startWithMail();
      const key = daybrief.page?.makeKey() ?? '';
      await browser.head(enter(key));
      await browser.get(enter(key));
      const second = await createBrowser(url).get(enter(key));
      expect(second.status).toBe(403);
      expect(wordsOf(second)).toContain('Print a new link');
      expect(second.headers['set-cookie']).toBeUndefined();
      const stranger = await createBrowser(url).get(enter('guessed'));
      expect([stranger.status, stranger.text]).toEqual([403, second.text]);
    });

    it('is no longer entered by a link that is old', async () => {
      const { daybrief, browser } = await startWithMail();
      const key = daybrief.page?.makeKey() ?? '';
      daybrief.clock.advance(16 * 60_000);
      expect((await browser.get(enter(key))).status).toBe(403);
    });

    it('works in a container, where nobody is let in without it', async () => {
      const { daybrief, browser } = await startWithMail(IN_A_CONTAINER);
      const locked = await browser.get('/');
      expect(wordsOf(locked)).toContain('Daybrief is running');
      expect(wordsOf(locked)).not.toMatch(/Katrin|zebra|example mailbox/);
      expect(locked.headers['set-cookie']).toBeUndefined();

      expect(wordsOf(await browser.post('/link', {}))).toContain('A new link is printed');
      expect(wordsOf(await browser.post('/link', {}))).toContain('printed just now');
      await browser.get(enter(printedKey(daybrief)));
      expect(wordsOf(await browser.get('/'))).toContain('4,200 euros');
    });

    it('is left again, and forgotten after half a day', async () => {
      const { daybrief, browser } = await startWithMail(IN_A_CONTAINER);
      await browser.get(enter(daybrief.page?.makeKey() ?? ''));
      await browser.get('/');
      const cookies = [...browser.cookies];
      expect((await browser.post('/sign-out', {})).status).toBe(303);
      for (const [name, value] of cookies) browser.cookies.set(name, value);
      expect(wordsOf(await browser.get('/'))).toContain('Daybrief is running');

      await browser.get(enter(daybrief.page?.makeKey() ?? ''));
      expect(wordsOf(await browser.get('/'))).toContain('4,200 euros');
      daybrief.clock.advance(13 * 3_600_000);
      expect(wordsOf(await browser.get('/'))).toContain('Daybrief is running');
    });

    it('keeps its cookie from plain http where it was opened behind TLS', async () => {
      const { daybrief, browser } = await startWithMail({
        PUBLIC_URL: 'https://daybrief.example.com',
      });
      const cookieFor = async (headers: Headers) => {
        const entered = await browser.get(enter(daybrief.page?.makeKey() ?? ''), headers);
        return String(entered.headers['set-cookie']);
      };
      expect(await cookieFor({ host: 'daybrief.example.com' })).toContain('; Secure');
      expect(await cookieFor({})).not.toContain('; Secure');
      // A proxy may hand on its own Host; the browser still says where the form is from.
      await browser.get('/');
      const origin = { origin: 'https://daybrief.example.com' };
      expect((await browser.post('/ask', { words: 'help' }, origin)).status).toBe(303);
    });

    it('reads no file of this machine that a request names', async () => {
      const { daybrief, browser } = await startWithMail();
      await browser.get(enter(daybrief.page?.makeKey() ?? ''));
      await browser.get('/');
      for (const words of ['meeting /etc/hostname', 'deck /etc/hostname']) {
        expect(wordsOf(await browser.follow('/ask', { words }))).toContain("I couldn't find the");
      }
    });
  });

  describe('where something real is configured', () => {
    const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'secret' };

    it('shows nobody anything with Slack', async () => {
      const { browser } = await start({ ...slack, SLACK_APP_TOKEN: '' });
      const page = await browser.get('/');
      expect(wordsOf(page)).toContain('Daybrief is running');
      expect(wordsOf(page)).not.toMatch(/Katrin|SLACK_|POST \/slack/);
      expect((await browser.post('/ask', { words: 'digest' })).status).toBe(403);
    });

    it('asks Graph for nothing before somebody connects, also behind the link', async () => {
      const graph = await startGraphServer([]);
      onTestFinished(() => graph.close());
      const { daybrief, browser } = await start({
        PUBLIC_URL: 'https://daybrief.example.com',
        ...graphEnvironment(graph, TENANT, 'application'),
        MAILBOX_OWNER: 'dana@example.com',
      });
      expect(wordsOf(await browser.get('/'))).toContain('Daybrief is running');
      await browser.get(enter(daybrief.page?.makeKey() ?? ''));
      expect(wordsOf(await browser.get('/'))).toContain('I have no mailbox of yours to read.');
      expect(graph.requests).toEqual([]);
    });
  });

  describe('for administrators', () => {
    it('shows deliveries, schedules, health, use and rules to whoever has the token', async () => {
      const { browser, url } = await start({ ADMIN_TOKEN: TOKEN, ...IN_A_CONTAINER });
      expect(wordsOf(await browser.get('/'))).toContain('For administrators');
      expect(wordsOf(await browser.get('/admin'))).not.toContain('Rules in force');
      const admin = await browser.follow('/admin', { token: TOKEN });
      const words = wordsOf(admin);
      for (const title of ['Health', 'Deliveries', 'Schedules', 'Use since', 'Rules in force']) {
        expect(words).toContain(title);
      }
      expect(words).toContain('no model reads anything');
      expect(wordsOf(await browser.get('/'))).toContain('Daybrief is running');
      expect(wordsOf(await createBrowser(url).get('/admin'))).not.toContain('Rules in force');
    });

    it('shows whose schedule it is as little as whose mail', async () => {
      const { daybrief, browser } = await start({ ADMIN_TOKEN: TOKEN });
      const { subscriptions } = await daybrief.suite.store();
      const owner = { surface: 'teams', tenant: TENANT, user: 'zebra-user' } as const;
      const kept = await subscriptions.save({
        owner,
        skill: 'digest',
        words: 'since monday zebra',
        cadence: parseCadence('weekdays at 8', createNextRun()),
        timeZone: 'Europe/Madrid',
        locale: 'en-GB',
        address: 'teams:zebra-address' as Address,
        whenEmpty: 'say',
        nextRunAt: daybrief.clock.now() + 3_600_000,
      });
      const shown = async () => wordsOf(await browser.follow('/admin', { token: TOKEN }));
      expect(await shown()).toMatch(/weekdays at 8:00 Europe\/Madrid teams digest \d{4}-\d\d-\d\d/);
      await subscriptions.stop(owner, kept.id, 'gone');
      const words = await shown();
      expect(words).toContain('stopped (gone)');
      expect(words).not.toMatch(/zebra/);
      expect(words).not.toContain(TENANT);
    });

    it('refuses another token, and all of them for a minute after ten', async () => {
      const { daybrief, browser } = await start({ ADMIN_TOKEN: TOKEN });
      for (let tries = 0; tries < 10; tries += 1) {
        expect((await browser.post('/admin', { token: `${TOKEN}x` })).status).toBe(403);
      }
      expect((await browser.post('/admin', { token: TOKEN })).status).toBe(429);
      daybrief.clock.advance(61_000);
      expect((await browser.post('/admin', { token: TOKEN })).status).toBe(303);
      expect(JSON.stringify(daybrief.log.events)).not.toContain(TOKEN);
    });

    it('are signed out of a browser that is on the page as well', async () => {
      const { browser } = await start({ ADMIN_TOKEN: TOKEN });
      await browser.get('/');
      await browser.follow('/admin', { token: TOKEN });
      expect((await browser.post('/sign-out', {})).status).toBe(303);
      expect(wordsOf(await browser.get('/admin'))).not.toContain('Rules in force');
    });

    it('is not entered by the form of another site', async () => {
      const { browser } = await start({ ADMIN_TOKEN: TOKEN });
      const origin = 'https://evil.example';
      expect((await browser.post('/admin', { token: TOKEN }, { origin })).status).toBe(403);
    });
  });
});
