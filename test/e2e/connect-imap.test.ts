import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../adapters/documents/write-documents.js';
import { mailWithFile } from '../adapters/files/folders.js';
import { mailOf } from '../adapters/imap/mails.js';
import { eventually } from '../eventually.js';
import { hasDovecot, startDovecot, type TestDovecot } from '../servers/dovecot.js';
import { createBrowser } from '../servers/graph/browser.js';
import { createHttpTransport, createPerson } from '../servers/slack/person.js';
import { type SlackServer, startSlackServer } from '../servers/slack/server.js';
import { type RunningSuite, startSuite } from './suite.js';

const SIGNING_SECRET = 'slack-signing-secret';
const PUBLIC_URL = 'https://daybrief.example';
const NOON = '2026-11-23T12:00:00Z';

const budget = writeXlsx([
  {
    name: 'Costs',
    rows: [
      ['Item', 'Cost'],
      ['Van', 300],
      ['Boxes', 45],
    ],
  },
]);

describe.skipIf(!hasDovecot)('connecting accounts on a server of IMAP from Slack', () => {
  let slack: SlackServer;
  let dovecot: TestDovecot;
  let daybrief: RunningSuite;

  beforeAll(async () => {
    slack = await startSlackServer();
    dovecot = await startDovecot();
    daybrief = await startSuite({
      PUBLIC_URL,
      SLACK_BOT_TOKEN: slack.workspace.botToken,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      IMAP_SERVERS: `imap://127.0.0.1:${dovecot.port}`,
    });
  });
  afterAll(async () => {
    await daybrief?.stop();
    await slack?.close();
    await dovecot?.stop();
  });

  function personOf(id: string) {
    const transport = createHttpTransport(`${daybrief.url}/slack/events`, SIGNING_SECRET);
    const person = createPerson(slack, transport, id);
    const browser = createBrowser({ [PUBLIC_URL]: daybrief.url });

    /** Says something in the direct message and waits for an answer there that holds `words`. */
    async function ask(text: string, words: RegExp): Promise<string> {
      const before = slack.workspace.messages.length;
      await person.say(text);
      return eventually(() => {
        const answers = JSON.stringify(slack.workspace.messages.slice(before + 1));
        expect(answers).toMatch(words);
        return answers;
      });
    }
    /** Opens the link of an offer. */
    async function open(): Promise<{ readonly url: string; readonly page: string }> {
      const offer = await ask('connect imap', /ticket=/);
      const url =
        /https:\/\/daybrief\.example\/connect\/imap\?ticket=[\w-]{43}/.exec(offer)?.[0] ?? '';
      return { url, page: await (await browser.open(url)).text() };
    }
    async function connect(address: string, password = dovecot.password): Promise<string> {
      const { url, page } = await open();
      expect(page).toContain(`Slack member ${id} of workspace ${slack.workspace.teamId}`);
      const done = await (
        await browser.submit(url, page, { address, password, ...chosen() })
      ).text();
      return /connect ([\w-]{9})</.exec(done)?.[1] ?? '';
    }
    return { ask, open, connect, browser };
  }
  const chosen = () => ({ server: `127.0.0.1:${dovecot.port}` });

  it('gives each person their own mail and nobody else’s', async () => {
    const dana = personOf('U0001');
    const ben = personOf('U0002');
    const danas = dovecot.createAccount([
      { source: mailWithFile('zebra', 'budget.xlsx', budget), receivedAt: NOON },
      {
        source: mailOf('z2', {
          subject: 'Zebra',
          text: 'Could you confirm the zebra figures by Friday?',
        }),
        receivedAt: NOON,
      },
    ]);
    const bens = dovecot.createAccount([
      {
        source: mailOf('o1', {
          subject: 'Okapi',
          text: 'Could you sign the okapi lease by Friday?',
        }),
        receivedAt: NOON,
      },
    ]);
    await dana.ask('digest', /connect imap/);
    await dana.ask(`connect ${await dana.connect(danas)}`, /Your mailbox is connected/);
    expect(await ben.ask('digest', /connect imap/)).not.toContain('zebra');
    await ben.ask(`connect ${await ben.connect(bens)}`, /Your mailbox is connected/);

    expect(await dana.ask('digest since 2026-11-20', /zebra figures/)).not.toContain('okapi');
    expect(await ben.ask('digest since 2026-11-20', /okapi lease/)).not.toContain('zebra');
    expect(
      await ben.ask('what about the zebra figures?', /no answer|Nobody|nothing/i),
    ).not.toContain('confirm the zebra');
    await dana.ask('schedule weekdays at 8', /8:00/);
    await dana.ask('ask "what do the boxes cost?" --in Hello', /Costs, B3/);
  });

  it('says what is wrong with a login, and takes no sixth password', async () => {
    const mei = personOf('U0002');
    const address = dovecot.createAccount([]);
    const { url, page } = await mei.open();
    let shown = page;
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      const typed = { address, password: `wrong ${attempt}`, ...chosen() };
      shown = await (await mei.browser.submit(url, shown, typed)).text();
      if (attempt < 5) expect(shown).toContain('does not accept the user and the password');
      expect(shown).not.toContain(`wrong ${attempt}`);
    }
    expect(shown).toContain('no longer good');
    const last = await mei.browser.submit(url, page, {
      address,
      password: dovecot.password,
      ...chosen(),
    });
    expect(last.status).toBe(410);
  });

  it('sends a password to no server that is not on the list', async () => {
    const mei = personOf('U0002');
    const { url, page } = await mei.open();
    const typed = { address: 'a@b.example', password: 'x', server: 'imap.elsewhere.example' };
    const answer = await mei.browser.submit(url, page, typed);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('choose a server');
  });

  it('is of no use with somebody else’s code', async () => {
    const [dana, eve] = [personOf('U0001'), personOf('U0002')];
    const code = await eve.connect(dovecot.createAccount([]));
    await dana.ask(`connect ${code}`, /not the code from the page/);
    await eve.ask(`connect ${code}`, /Your mailbox is connected/);
  });

  it('deletes the login with everything else', async () => {
    const dana = personOf('U0001');
    await dana.ask('forget everything', /I remember nothing of you now/);
    await dana.ask('digest', /connect imap/);
  });

  it('puts no address, password or mail into the log', () => {
    const logged = JSON.stringify(daybrief.log.events);
    expect(logged).toContain('connect.completed');
    expect(logged).not.toMatch(/zebra|okapi|user\d@|wrong \d/);
    expect(logged).not.toContain(dovecot.password);
  });
});
