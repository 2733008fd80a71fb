import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.js';

/** A message as it lies in a folder. */
export interface StoredMail {
  /** @default 'INBOX' */
  readonly folder?: string;
  readonly source: string;
  /** ISO instant: what the server tells as INTERNALDATE. */
  readonly receivedAt: string;
  /** Letters of a Maildir: S seen, T deleted, D draft. */
  readonly flags?: string;
}

/** A server of IMAP for one test file, on loopback and a temporary directory. */
export interface TestDovecot {
  /** Without encryption, or with it by STARTTLS. */
  readonly port: number;
  /** With TLS from the first byte; the certificate is for `localhost`, signed by itself. */
  readonly tlsPort: number;
  readonly certificate: string;
  readonly password: string;
  /** Makes an account with this mail; returns its user. */
  createAccount(mails: readonly StoredMail[]): string;
  /** Lets the server number a folder anew, as after a repair of its files. */
  renumber(user: string): void;
  /** The names of the files of a folder, which end in the flags of the message. */
  filesOf(user: string): readonly string[];
  stop(): Promise<void>;
}

/** Why there is none, for the name of the skipped tests. */
export const NO_DOVECOT = 'skipped: no Dovecot here (apt-get install dovecot-imapd)';

const PROGRAM = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find(existsSync);

/** Whether `startDovecot` can start one here. */
export const hasDovecot = PROGRAM !== undefined;

/** Starts the system's own Dovecot, without privileges. */
export async function startDovecot(): Promise<TestDovecot> {
  if (PROGRAM === undefined) throw new TypeError(NO_DOVECOT);
  const home = mkdtempSync(join(tmpdir(), 'daybrief-dovecot-'));
  const user = unprivilegedUser();
  const own = (path: string): void => {
    if (user) chownSync(path, user.uid, user.gid);
  };
  own(home);
  const [port, tlsPort] = [await freePort(), await freePort()];
  const certificate = join(home, 'certificate.pem');
  const key = join(home, 'key.pem');
  execFileSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '3650',
        '-subj',
        '/CN=localhost',
      ],
      ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', certificate],
    ],
    { stdio: 'ignore' },
  );
  own(key);
  const password = randomUUID();
  const config = join(home, 'dovecot.conf');
  writeFileSync(config, configOf({ home, port, tlsPort, password, ...namesOf(user) }));
  const server = spawn(PROGRAM, ['-F', '-c', config], { ...user, stdio: 'ignore' });
  await untilReady(port);

  const folderOf = (account: string, folder: string): string =>
    join(home, 'mail', account, folder === 'INBOX' ? '' : `.${folder.replaceAll('/', '.')}`);
  let created = 0;
  return {
    ...{ port, tlsPort, certificate, password },
    createAccount(mails) {
      created += 1;
      const account = `user${created}@example.com`;
      for (const folder of new Set(['INBOX', ...mails.map((mail) => mail.folder ?? 'INBOX')])) {
        for (const part of ['', 'cur', 'new', 'tmp']) {
          const path = join(folderOf(account, folder), part);
          mkdirSync(path, { recursive: true });
          own(path);
        }
      }
      own(join(home, 'mail'));
      for (const [index, { folder = 'INBOX', source, receivedAt, flags = '' }] of mails.entries()) {
        const name = `${1_700_000_000 + index}.M${index}.host:2,${flags}`;
        const path = join(folderOf(account, folder), 'cur', name);
        writeFileSync(path, source);
        own(path);
        utimesSync(path, new Date(receivedAt), new Date(receivedAt));
      }
      return account;
    },
    renumber(account) {
      const folder = folderOf(account, 'INBOX');
      for (const name of readdirSync(folder)) {
        if (/^dovecot-uidlist|^dovecot\.index/.test(name)) rmSync(join(folder, name));
      }
    },
    filesOf: (account) => readdirSync(join(folderOf(account, 'INBOX'), 'cur')),
    async stop() {
      const exited = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await exited;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

interface ConfigOptions {
  readonly home: string;
  readonly port: number;
  readonly tlsPort: number;
  readonly password: string;
  readonly user: string;
  readonly group: string;
}

function configOf({ home, port, tlsPort, password, user, group }: ConfigOptions): string {
  return `
base_dir = ${home}/run
state_dir = ${home}/state
log_path = ${home}/dovecot.log
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
first_valid_uid = 1
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <${home}/certificate.pem
ssl_key = <${home}/key.pem
disable_plaintext_auth = no
auth_failure_delay = 0
mail_location = maildir:${home}/mail/%u
maildir_stat_dirs = yes
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = create
    special_use = \\Sent
  }
}
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${home}/mail/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
service anvil {
  chroot =
  # It would answer each wrong password later than the one before.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
`;
}

interface UnprivilegedUser {
  readonly uid: number;
  readonly gid: number;
}

/** As root it would want to change users for each part of itself. */
function unprivilegedUser(): UnprivilegedUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'nobody']).stdout));
  return { uid: uid ?? 0, gid: gid ?? 0 };
}

function namesOf(user: UnprivilegedUser | undefined): {
  readonly user: string;
  readonly group: string;
} {
  const name = (flag: string): string =>
    spawnSync('id', [flag, ...(user ? ['nobody'] : [])], { encoding: 'utf8' }).stdout.trim();
  return { user: name('-un'), group: name('-gn') };
}

async function untilReady(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answers = await new Promise<boolean>((resolve) => {
      const socket = createConnection({ port, host: '127.0.0.1' });
      socket.once('data', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('data', () => socket.destroy());
    });
    if (answers) return;
    await sleep(50);
  }
  throw new TypeError('Dovecot did not start.');
}
