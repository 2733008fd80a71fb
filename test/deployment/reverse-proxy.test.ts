import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listen } from '../../bots/server/http.js';
import { eventually } from '../eventually.js';
import { freePort } from '../free-port.js';

const PAGE = fileURLToPath(new URL('../../docs/reverse-proxy.md', import.meta.url));

function has(program: string): boolean {
  try {
    execFileSync(program, [program === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The configuration that the page shows, for ports and a certificate of this machine. */
async function configOf(language: string, changes: readonly (readonly [string, string])[]) {
  const page = await readFile(PAGE, 'utf8');
  const [, shown = ''] = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'u').exec(page) ?? [];
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replaceAll(from, to);
  }, shown);
}

let folder: string;
let backend: Server;
let ports: { readonly inside: number; readonly outside: number };
let proxy: ChildProcess | undefined;
const seen: { readonly url: string; readonly body: string; readonly signature: unknown }[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybrief-proxy-'));
  seen.length = 0;
  backend = createServer(async (incoming, response) => {
    let body = '';
    try {
      for await (const chunk of incoming) body += chunk;
    } catch {
      // The proxy gave up on a body that is too long.
      response.destroy();
      return;
    }
    seen.push({ url: incoming.url ?? '', body, signature: incoming.headers['x-slack-signature'] });
    response.end('inside');
  });
  ports = { inside: await listen(backend, '127.0.0.1', 0), outside: await freePort() };
  execFileSync(
    'openssl',
    `req -x509 -newkey rsa:2048 -nodes -keyout ${folder}/key.pem -out ${folder}/cert.pem -days 1 -subj /CN=localhost`.split(
      ' ',
    ),
    { stdio: 'ignore' },
  );
});
afterEach(async () => {
  proxy?.kill('SIGKILL');
  proxy = undefined;
  backend.closeAllConnections();
  backend.close();
  await rm(folder, { recursive: true });
});

function ask(path: string, body = '', headers: Readonly<Record<string, string>> = {}) {
  return new Promise<{ readonly status: number | undefined; readonly text: string }>(
    (resolve, reject) => {
      const options = { port: ports.outside, host: '127.0.0.1', path, servername: 'localhost' };
      const sent = request(
        {
          ...options,
          method: body === '' ? 'GET' : 'POST',
          headers: { host: 'localhost', ...headers },
          rejectUnauthorized: false,
        },
        async (response: IncomingMessage) => {
          let text = '';
          for await (const chunk of response) text += chunk;
          resolve({ status: response.statusCode, text });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    },
  );
}

const STARTS: Readonly<Record<string, () => Promise<void>>> = {
  async nginx() {
    const server = await configOf('nginx', [
      ['listen 443 ssl', `listen 127.0.0.1:${ports.outside} ssl`],
      ['daybrief.example.com', 'localhost'],
      ['/etc/ssl/daybrief/fullchain.pem', `${folder}/cert.pem`],
      ['/etc/ssl/daybrief/privkey.pem', `${folder}/key.pem`],
      ['127.0.0.1:3978', `127.0.0.1:${ports.inside}`],
    ]);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join('\n');
    const whole = `daemon off; pid ${folder}/pid; error_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${server}\n}\n`;
    await writeFile(join(folder, 'nginx.conf'), whole);
    proxy = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  },
  async caddy() {
    const site = await configOf('caddyfile', [
      [
        'daybrief.example.com {',
        `https://localhost:${ports.outside} {\n  tls ${folder}/cert.pem ${folder}/key.pem`,
      ],
      ['127.0.0.1:3978', `127.0.0.1:${ports.inside}`],
    ]);
    await writeFile(join(folder, 'Caddyfile'), `{\n  admin off\n  auto_https off\n}\n${site}`);
    proxy = spawn('caddy', ['run', '--config', join(folder, 'Caddyfile')], {
      stdio: 'ignore',
      env: { PATH: process.env['PATH'], HOME: folder },
    });
  },
};

describe.each(['nginx', 'caddy'])('behind %s', (program) => {
  it.skipIf(!has(program))(
    'public paths lead inside over TLS, byte for byte, and no other does',
    async () => {
      await STARTS[program]?.();
      await eventually(() => ask('/privacy'));
      const body = '{"text":"Grüße  \\u00e4 %20 +"}';
      const signature = createHmac('sha256', 's').update(body).digest('hex');
      const posted = await ask('/slack/events', body, {
        'content-type': 'application/json',
        'x-slack-signature': signature,
      });
      expect(posted).toEqual({ status: 200, text: 'inside' });
      expect(seen.at(-1)).toEqual({ url: '/slack/events', body, signature });
      for (const path of ['/api/messages', '/connect/callback?state=a%20b', '/slack/install']) {
        expect((await ask(path)).status).toBe(200);
      }
      expect(seen.at(-2)?.url).toBe('/connect/callback?state=a%20b');
      for (const path of ['/metrics', '/healthz', '/readyz', '/', '/slack/events/x']) {
        expect((await ask(path)).status).toBe(404);
      }
      // Caddy 2.6 has begun to pass it on by then.
      expect([413, 502]).toContain((await ask('/slack/events', 'x'.repeat(3_000_000))).status);
      expect(seen.some(({ url }) => url === '/metrics')).toBe(false);
    },
    30_000,
  );
});
