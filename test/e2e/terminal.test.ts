import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXAMPLE_DAY } from '../clock/example-day.js';
import { startedAt } from '../clock/started-at.js';
import { freePort } from '../free-port.js';

const ROOT = resolve(import.meta.dirname, '../..');
const CLI = join(ROOT, 'dist/bots/cli.js');
const SERVER = join(ROOT, 'dist/bots/daybrief.js');

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe('the terminal, as a process', () => {
  let folder: string;

  // What a user runs is the built program. Two runs beside each other would build it under each other's feet.
  beforeAll(async () => {
    if (process.env['DIST_IS_BUILT'] !== undefined) return;
    await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: ROOT });
  });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'daybrief-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  function daybrief(
    args: readonly string[],
    environment: Record<string, string | undefined> = {},
    program = CLI,
    cwd = folder,
  ): Promise<Ended> {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      TZ: 'Europe/Berlin',
      ...startedAt(EXAMPLE_DAY),
      ...environment,
    };
    return new Promise((done) => {
      execFile(process.execPath, [program, ...args], { cwd, env }, (error, stdout, stderr) => {
        const code = error && typeof error.code === 'number' ? error.code : 0;
        done({ code, stdout, stderr });
      });
    });
  }

  it('digests the example mailbox with nothing configured', async () => {
    const { code, stdout, stderr } = await daybrief(['digest']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Tuesday 24 November · \d+ messages in \d+ threads since yesterday 8:00\n/,
    );
    expect(stdout).toContain('NEEDS YOU');
    expect(stdout).toMatch(/Read \d+ of \d+ messages.*Written without a model\./s);
    expect(stdout).toContain('Example mail');
  });

  it.each([
    ['Vertrag', 'Unterschreib den Vertrag bis Freitag.'],
    ['Contrat', 'Signe le contrat avant vendredi.'],
    ['Contrato', 'Imprime el plano antes del viernes.'],
    ['Contract', 'Print de tekening uiterlijk vrijdag.'],
  ])('finds the deadline of a mail of one sentence: %s, %s', async (subject, sentence) => {
    const mail = [
      'From p@example.com Tue Nov 24 08:12:00 2026',
      'From: Piet Jansen <piet@example.com>',
      'To: Alex Kim <alex@example.com>',
      `Subject: ${subject}`,
      'Date: Tue, 24 Nov 2026 08:12:00 +0000',
      'Message-ID: <1@example.com>',
      'Content-Type: text/plain; charset=utf-8',
      '',
      sentence,
      '',
    ];
    await writeFile(join(folder, 'short.mbox'), mail.join('\n'));
    const { stdout } = await daybrief([
      'digest',
      '2026-11-20',
      '--mailbox',
      'short.mbox',
      '--me',
      'alex@example.com',
      '--json',
    ]);
    expect(stdout).toContain('1 needs you');
    expect(stdout).toContain('due Friday 27 November, in 3 days');
  });

  it('drafts a reply to a line of the digest as text to copy, and keeps its numbers', async () => {
    await daybrief(['digest']);
    const { code, stdout } = await daybrief(['reply', '4', "don't", 'wait', '--length', 'short']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/DRAFT\nHi .*Don't wait\..*Best regards,\nAlex\n/s);
    const formal = await daybrief(['more', 'formal']);
    expect(formal.stdout).toMatch(/DRAFT\nDear .*Don't wait\..*Kind regards,\nAlex Kim\n/s);
    expect((await daybrief(['reply', '2'])).code).toBe(0);
  });

  it('gives one JSON document for scripts, with a source for every item', async () => {
    const { code, stdout } = await daybrief(['digest', '--json']);
    expect(code).toBe(0);
    const reply = JSON.parse(stdout);
    expect(reply).toMatchObject({ kind: 'digest', audience: 'asker' });
    const items = reply.sections.flatMap((section: { items: unknown[] }) => section.items);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(item.sources.length).toBeGreaterThan(0);
  });

  it('marks the line of the digest that is meant, also after a question, and from any folder', async () => {
    const before = await daybrief(['digest', '--json']);
    const [line] = JSON.parse(before.stdout).sections[0].items;
    await daybrief(['what about line 2?']);
    await mkdir(join(folder, 'elsewhere'));
    const done = await daybrief(['done', '1'], {}, CLI, join(folder, 'elsewhere'));
    const [, first = 'none'] =
      /^Done: (.+)\nIt stays out of your digest until/.exec(done.stdout) ?? [];
    expect(line.text).toContain(first);
    const after = await daybrief(['digest']);
    expect(after.stdout).toContain('1 put aside');
    const aside = await daybrief(['digest', '--only', 'put-aside']);
    expect(aside.stdout).toMatch(/^1 thread put aside\n/);
    expect((await daybrief(['restore', '1'])).stdout).toContain(`Brought back: ${first}`);
    expect((await daybrief(['digest', '--json'])).stdout).toBe(before.stdout);
  });

  it('knows a line by its person, asks which of two, and takes back what it did', async () => {
    const before = await daybrief(['digest', '--json']);
    // Quoted or not.
    expect((await daybrief(['done Ben'])).stdout).toMatch(/^Which one\?\n/);
    const which = await daybrief(['done', 'Ben']);
    expect(which.stdout).toMatch(/^Which one\?\n/);
    const chosen = /^ 2 {2}(?:You to )?Ben Carter · (.+)$/m.exec(which.stdout)?.[1] ?? 'none';
    expect((await daybrief(['2'])).stdout).toContain(`Done: ${chosen}`);
    expect((await daybrief(['undo'])).stdout).toContain(`Taken back: ${chosen}`);
    expect((await daybrief(['undo'])).stdout).toMatch(/^There is nothing to take back/);
    expect((await daybrief(['digest', '--json'])).stdout).toBe(before.stdout);
  });

  it('says more about a number of the last digest', async () => {
    await daybrief(['digest']);
    const { code, stdout } = await daybrief(['summarize', '1']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Read \d+ of \d+ messages?/);
  });

  it('answers a question typed as it comes, and says why', async () => {
    const asked = await daybrief(['when', 'does', 'release', '4.2', 'ship?']);
    expect(asked.stderr).toBe('');
    expect(asked.stdout).toContain('8 December');
    const why = await daybrief(['why', '1']);
    expect(why.stdout).toMatch(/^Line 1 comes from “Release 4\.2/);
    expect((await daybrief(['why'])).stdout).toMatch(/Written: without a model/);
  });

  it.each([
    ['a leap day', '2028-02-29T09:00:00+01:00', '14 March'],
    ['the Sunday whose night is an hour short', '2027-03-28T03:30:00+02:00', '9 April'],
    ['the last minutes of a year', '2026-12-31T23:50:00+01:00', '14 January'],
  ])('reads the example mailbox as one of today: %s', async (_name, moment, day) => {
    const { stdout } = await daybrief(['when does release 4.2 ship?'], startedAt(moment));
    expect(stdout).toMatch(new RegExp(`[Ww]e move release 4\\.2 from .* to ${day}\\.`));
  });

  it('says honestly that it found nothing, and where it looked', async () => {
    const { code, stdout } = await daybrief(['ask', 'When does the Paris office lease expire?']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^I found no answer to .* in \d+ messages of the last 30\s+days/);
    expect(stdout).toContain('Nobody mentions “Paris”');
  });

  it('asks the meeting that was shown last, and goes on with the numbers of the digest', async () => {
    const meeting = join(ROOT, 'examples/meetings/release-4-2.vtt');
    await daybrief(['digest']);
    await daybrief(['meeting', meeting]);
    const { stdout } = await daybrief(['How large is the fix?']);
    expect(stdout).toContain('1  Arun Nair: “Small.');
    expect((await daybrief(['summarize', '2'])).code).toBe(0);
    expect((await daybrief(['more', 'on', '1'])).code).toBe(0);
  });

  it('digests a meeting', async () => {
    const meeting = join(ROOT, 'examples/meetings/release-4-2.vtt');
    const { code, stdout } = await daybrief(['meeting', meeting]);
    expect(code).toBe(0);
    expect(stdout).toContain('DECIDED');
    expect(stdout).toContain('TO DO');
  });

  it('writes a deck to the file that was named, and replaces nothing without being told to', async () => {
    const plan = join(ROOT, 'examples/plan.md');
    const first = await daybrief(['deck', plan, '--out', 'plan.pptx']);
    expect(first.code).toBe(0);
    const bytes = await readFile(join(folder, 'plan.pptx'));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');

    const second = await daybrief(['deck', plan, '--out', 'plan.pptx']);
    expect(second.code).toBe(64);
    expect(second.stderr).toContain('already a file');
    expect(await readFile(join(folder, 'plan.pptx'))).toEqual(bytes);
  });

  it('previews a deck without writing anything', async () => {
    const { code, stdout, stderr } = await daybrief([
      'deck',
      join(ROOT, 'examples/plan.md'),
      '--preview',
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('plan.md');
    expect(stderr).toBe('');
  });

  it('reads a mailbox of one’s own', async () => {
    const mail = `From dana\r\nFrom: Dana <dana@example.com>\r\nTo: me@example.com\r\nSubject: Plan\r\nDate: Tue, 24 Nov 2026 09:59:00 +0100\r\nMessage-ID: <1@x>\r\n\r\nCan you send me the plan by Friday?\r\n`;
    await writeFile(join(folder, 'one.mbox'), mail);
    const { code, stdout } = await daybrief([
      'digest',
      '--mailbox',
      'one.mbox',
      '--me',
      'me@example.com',
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('1 message in 1 thread');
    expect(stdout).toContain('Dana');
    expect(stdout).not.toContain('Example mail');
  });

  it.each([
    [['digset'], 64, /Did you mean "digest"/],
    [['deck'], 64, /deck plan\.md/],
    [['digest', '--only', 'everything'], 64, /takes needs-you/],
    [['digest', '--mailbox'], 64, /needs a value/],
    [['digest', '--mailbox', 'no-such.mbox'], 66, /couldn't find/],
    [['meeting', 'no-such.vtt'], 66, /couldn't find/],
    [['summarize', '1'], 64, /no item 1/],
  ])('explains %j on the error stream and ends with %i', async (args, code, words) => {
    const ended = await daybrief(args);
    expect(ended.stderr).toMatch(words);
    expect(ended.stdout).toBe('');
    expect(ended.code).toBe(code);
  });

  it.each([
    [['why'], 64, /no answer yet that this could refer to/],
    [['more', 'on', '3'], 64, /no answer yet that this could refer to/],
    [['doctr'], 64, /Did you mean "doctor"/],
    [['digest', '--out', 'no-such/folder.txt'], 64, /There is no such folder/],
    [['digest', '--out', '.', '--force'], 64, /It is a folder, not a file/],
  ])(
    'says what %j needs, without an id that nothing was logged under',
    async (args, code, words) => {
      const ended = await daybrief(args);
      expect(ended.stderr).toMatch(words);
      expect(ended.stderr).not.toContain('(id ');
      expect(ended.code).toBe(code);
    },
  );

  it('gives scripts dates, senders and error codes under names that stay', async () => {
    const { stdout } = await daybrief(['digest', '--json']);
    const [item] = JSON.parse(stdout).sections[0].items;
    expect(item.from).toEqual({ name: expect.any(String), address: expect.stringContaining('@') });
    expect(item.receivedAt).toMatch(/^2026-11-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    const dues = JSON.parse(stdout).sections[0].items.map(({ due }: { due?: string }) => due);
    expect(dues).toContain('2026-11-25');
    for (const [args, code, exit] of [
      [['digset'], 'skill_unknown', 64],
      [['meeting', 'none.vtt'], 'not_found', 66],
      [['digest', '--out', 'no/such.txt'], 'input_invalid', 64],
      [['keys'], 'input_invalid', 64],
    ] as const) {
      const ended = await daybrief([...args, '--json']);
      expect(JSON.parse(ended.stdout).error, ended.stderr).toEqual({ code });
      expect(ended.code).toBe(exit);
    }
  });

  it('tells its version, and what an administrator asks, to scripts too', async () => {
    const about = JSON.parse((await daybrief(['--version', '--json'])).stdout);
    expect(about).toMatchObject({ name: 'daybrief', version: expect.stringMatching(/^\d+\./) });
    const doctor = await daybrief(['doctor', '--json'], { MAILBOX: 'none.mbox' });
    expect(JSON.parse(doctor.stdout)).toMatchObject({
      kind: 'admin',
      command: 'doctor',
      ok: false,
      facts: expect.arrayContaining([
        expect.objectContaining({ check: 'Mail', ok: false }),
        { check: 'Privacy', ok: true, says: 'no model reads anything' },
      ]),
    });
    expect(doctor.code).toBe(66);
    const deliveries = await daybrief(['deliveries', '--json']);
    expect(JSON.parse(deliveries.stdout)).toMatchObject({ ok: true, facts: [] });
    expect((await daybrief(['deliveries', 'resend', 'none'])).code).toBe(66);
  });

  it.each(['bash', 'zsh', 'fish'])('prints a completion for %s', async (shell) => {
    const { code, stdout } = await daybrief(['completion', shell]);
    expect(code).toBe(0);
    for (const word of ['digest', 'restore', 'doctor', 'only']) expect(stdout).toContain(word);
  });

  it('completes a command and its options in bash', async () => {
    const { stdout: script } = await daybrief(['completion', 'bash']);
    const complete = (words: string, at: number) =>
      `COMP_WORDS=(${words}); COMP_CWORD=${at}; _daybrief; echo "\${COMPREPLY[@]}"`;
    const lines = [
      script,
      complete('daybrief sna', 1),
      complete('daybrief sno', 1),
      complete('daybrief digest --on', 2),
    ];
    const { stdout } = await promisify(execFile)('bash', ['-c', lines.join('\n')]);
    expect(stdout).toBe('\nsnooze\n--only\n');
  });

  it('says before the work that an answer cannot be written', async () => {
    await writeFile(join(folder, 'taken.txt'), 'mine');
    const { stderr, code } = await daybrief([
      'digest',
      '--mailbox',
      'none.mbox',
      '--out',
      'taken.txt',
    ]);
    expect(stderr).toContain('already a file at taken.txt');
    expect(code).toBe(64);
  });

  it('ends quietly when nobody reads on', async () => {
    const command = `${process.execPath} ${CLI} digest | head -1`;
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder, ...startedAt(EXAMPLE_DAY) };
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', command], {
      env,
      cwd: folder,
    });
    expect(stdout).toMatch(/^.* 24 November/);
    expect(stderr).toBe('');
  });

  it('shows one line of usage for an option that lacks its value', async () => {
    const { stderr } = await daybrief(['digest', '--out']);
    expect(stderr).toContain('--out FILE (write the answer');
    expect(stderr).not.toContain('--mailbox');
  });

  it('takes -h for help', async () => {
    const { code, stdout } = await daybrief(['-h']);
    expect(code).toBe(0);
    expect(stdout).toContain('“help more” has the others');
    const { stdout: more } = await daybrief(['help', 'more']);
    expect(more).toContain('For administrators:');
    expect(more).toContain('--mailbox PATH');
  });

  it('answers where nothing can be remembered, and says that it cannot', async () => {
    await writeFile(join(folder, 'file'), '');
    const { code, stdout, stderr } = await daybrief(['digest'], {
      XDG_STATE_HOME: join(folder, 'file'),
    });
    expect(code).toBe(0);
    expect(stdout).toContain('NEEDS YOU');
    expect(stderr).toMatch(
      /cannot be used later: nothing can be written to \S+\/file\/daybrief \(ENOTDIR\)/,
    );
  });

  it('shows where a fault of its own was, under the id that it names', async () => {
    await mkdir(join(folder, '.local/state/daybrief/recent.json'), { recursive: true });
    const { code, stderr } = await daybrief(['why']);
    expect(code).toBe(70);
    const [, id = 'none'] = /\(id ([0-9a-f]{8})\)/.exec(stderr) ?? [];
    const [line = ''] = stderr.split('\n').filter((each) => each.startsWith('{'));
    expect(JSON.parse(line)).toMatchObject({ event: 'skill.failed', call: id });
  });

  it('says which folder cannot be written when something is to be kept', async () => {
    await writeFile(join(folder, 'file'), '');
    const asked = await daybrief(['schedule', 'daily'], { DATA_DIR: 'file/data' });
    expect(asked.stderr).toMatch(/DATA_DIR, file\/data: Daybrief cannot write there \(E/);
    expect(asked.code).toBe(78);
  });

  it('tells what to type after a start in words that work, in this folder and in others', async () => {
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder, PORT: '0', TZ: 'Europe/Berlin' };
    const server = spawn(process.execPath, [SERVER], {
      cwd: folder,
      env: { ...env, ...startedAt(EXAMPLE_DAY) },
    });
    let told = '';
    for await (const chunk of server.stdout) {
      told += chunk;
      if (told.includes('agentsplayground')) break;
    }
    server.kill();
    await mkdir(join(folder, 'elsewhere'));
    const commands = [...told.matchAll(/^ {2}node \S+cli\.js (.+)$/gm)].map(
      ([, words = '']) => words,
    );
    expect(commands).toHaveLength(3);
    for (const words of commands) {
      for (const cwd of [folder, join(folder, 'elsewhere')]) {
        const { code, stderr } = await daybrief(words.split(' '), {}, CLI, cwd);
        expect(`${words}: ${stderr.replace(/^Written to .*\n/, '')}`).toBe(`${words}: `);
        expect(code).toBe(0);
      }
    }
  });

  it.each([
    ['mail of one’s own', { MAILBOX: join(ROOT, 'examples/mailbox.mbox') }],
    ['a port that others may reach, as in a container', { HOST: '0.0.0.0' }],
  ])('prints a link to the page where there is %s, which opens it once', async (_what, own) => {
    const port = String(await freePort());
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder, PORT: port, ...own };
    const server = spawn(process.execPath, [SERVER], { cwd: folder, env });
    try {
      let told = '';
      for await (const chunk of server.stdout) {
        told += chunk;
        if (told.includes('?key=')) break;
      }
      const [link = ''] = /http:\S+\?key=\S+/.exec(told) ?? [];
      const opened = await fetch(link, { redirect: 'manual' });
      expect(opened.status).toBe(303);
      const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
      const page = await fetch(new URL('/', link), { headers: { cookie } });
      expect(await page.text()).toContain('Sign out');
      expect((await fetch(link)).status).toBe(403);
    } finally {
      server.kill('SIGKILL');
    }
  });

  it.each([
    [
      'a mailbox that is none',
      { MAILBOX: join(ROOT, 'package.json') },
      /Mail: .*package\.json.* is no mail, and no mailbox/,
    ],
    [
      'a token that Slack does not know',
      {
        SLACK_BOT_TOKEN: 'xoxb-1111111111-2222222222222-AbCdEfGhIjKlMnOpQrStUvWx',
        SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
      },
      /Slack: .*SLACK_BOT_TOKEN/,
    ],
  ])('tells of %s when it starts', async (_what, own, fault) => {
    const slack = createHttpServer((_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ ok: false, error: 'invalid_auth' }));
    }).listen(0, '127.0.0.1');
    await once(slack, 'listening');
    const { port } = slack.address() as AddressInfo;
    const env = {
      ...{ PATH: process.env['PATH'] ?? '', HOME: folder, PORT: '0' },
      ...{ SLACK_API_URL: `http://127.0.0.1:${port}/api/`, ...own },
    };
    const server = spawn(process.execPath, [SERVER], { cwd: folder, env });
    try {
      let told = '';
      for await (const chunk of server.stdout) {
        told += chunk;
        if (told.includes('looks again')) break;
      }
      expect(told).toMatch(fault);
      expect(told).toMatch(/“.* doctor” looks again\./);
    } finally {
      server.kill('SIGKILL');
      slack.close();
    }
  });

  it('ends a start whose port is taken, with the reason', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    try {
      const { code, stderr, stdout } = await daybrief([], { PORT: String(port) }, SERVER);
      expect(stderr).toContain(`PORT ${port} is in use`);
      expect(stdout).toBe('');
      expect(code).toBe(78);
    } finally {
      taken.close();
    }
  });

  it('ends a start whose mailbox is not there, with the path', async () => {
    const { code, stderr } = await daybrief([], { PORT: '0', MAILBOX: 'none.mbox' }, SERVER);
    expect(stderr).toContain('MAILBOX, none.mbox: there is nothing at that path.');
    expect(code).toBe(78);
  });

  it('ends a start whose host is not this machine', async () => {
    const { code, stderr } = await daybrief([], { PORT: '0', HOST: '999.1.1.1' }, SERVER);
    expect(stderr).toContain('HOST is no address of this machine');
    expect(code).toBe(78);
  });

  it('lives in the time zone that .env names', async () => {
    await writeFile(join(folder, '.env'), 'TZ=Asia/Tokyo\n');
    const { stdout } = await daybrief(['settings'], { TZ: undefined });
    expect(stdout).toMatch(/Time zone: Asia\/Tokyo\n.*from your machine/);
  });

  it('names every problem of the configuration at once and ends with 78', async () => {
    const { code, stderr } = await daybrief(['digest'], {
      PORT: 'x',
      DATABASE_URL: 'y',
      TEAMS_APP_ID: 'z',
    });
    expect(code).toBe(78);
    for (const name of ['PORT', 'DATABASE_URL', 'TEAMS_APP_PASSWORD'])
      expect(stderr).toContain(name);
  });

  it('tells the administrator that all is well', async () => {
    const { code, stdout } = await daybrief(['doctor']);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.startsWith('!!'))).toEqual([]);
    for (const part of ['Store', 'Mail', 'Slack', 'Teams', 'Graph', 'Model', 'Clock']) {
      expect(stdout).toMatch(new RegExp(`^ok  ${part}`, 'm'));
    }
  });

  it('tells the administrator which part does not work, and checks the others all the same', async () => {
    const { code, stdout } = await daybrief(['doctor'], {
      MAILBOX: 'no-such.mbox',
      OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
      OPENAI_MODEL: 'none',
    });
    expect(code).toBe(66);
    expect(stdout).toMatch(/^!! {2}Mail .*couldn't find/m);
    expect(stdout).toMatch(/^!! {2}Model .*did not answer/m);
    expect(stdout).toMatch(/^ok {2}Store/m);
    expect(stdout).toMatch(/^ok {2}Clock .*127\.0\.0\.1:9 did not answer/m);
  });

  it('tells the administrator in one line what is wrong with the keyring or the database', async () => {
    const keyring = `k:${Buffer.alloc(32).toString('base64')}`;
    const away = { DATABASE_URL: 'postgres://u:p@127.0.0.1:9/db', ENCRYPTION_KEYS: keyring };
    const database = await daybrief(['doctor'], away);
    expect(database.stdout).toMatch(/^!! {2}Store .*cannot be used.*Check DATABASE_URL/m);
    const badKey = await daybrief(['doctor'], { ENCRYPTION_KEYS: 'nonsense' });
    expect(badKey.stderr).toMatch(/ENCRYPTION_KEYS must be "id:key".*openssl rand/s);
  });

  it.each([
    [['deliveries'], 0, /Nothing was scheduled yet/],
    [['deliveries', 'resend', 'none'], 66, /No delivery none/],
    [['keys', 'rotate'], 0, /Sealed anew with the current key: 0. No older key is needed/],
    [['audit', 'verify'], 0, /0 entries, unbroken/],
  ])('runs %j for the administrator', async (args, code, words) => {
    const ended = await daybrief(args);
    expect(ended.stdout).toMatch(words);
    expect(ended.code).toBe(code);
  });

  it('prints no colour into a pipe', async () => {
    const { stdout } = await daybrief(['help']);
    expect(stdout).not.toContain('\u001b');
  });

  it('says its version', async () => {
    const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    expect((await daybrief(['--version'])).stdout.trim()).toBe(version);
  });
});
