import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { parseEnv } from 'node:util';
import type { ImapServer } from '../adapters/imap/sign-in/servers.js';
import { ConfigError } from '../skills/core/errors.js';
import { type ImapConfig, readImap, readImapServers } from './config/imap.js';
import { type GraphConfig, readGraph, readTeams, type TeamsConfig } from './config/microsoft.js';
import { type ModelConfig, readModel } from './config/model.js';
import { KNOWN_NAMES, misspelt } from './config/names.js';
import { createReader, type Environment, type Reader } from './config/reader.js';
import { readSlack, type SlackConfig } from './config/slack.js';
import { checkTogether } from './config/together.js';

/** Everything that can be set from outside. A part that is undefined is off. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | undefined;
  readonly dataDir: string;
  /** Where the terminal keeps what belongs to whoever sits there, whichever folder they are in. */
  readonly stateDir: string;
  readonly databaseUrl: string | undefined;
  readonly encryptionKeys: string | undefined;
  /** Days that finished work is kept; the store's own choice when unset. */
  readonly retentionDays: number | undefined;
  /** Days that lines of the audit are kept; the store's own choice when unset. */
  readonly auditDays: number | undefined;
  readonly mailbox: string | undefined;
  readonly mailboxOwner: string | undefined;
  /** Whether PDF and Office files are opened when somebody asks about them. */
  readonly documents: boolean;
  /** One person's mail on a server, in place of `mailbox`. */
  readonly imap: ImapConfig | undefined;
  /** Servers on which people in chats may connect an account of their own. */
  readonly imapServers: readonly ImapServer[];
  /** Principal keys of chat users who may read `mailbox` or `imap`; the terminal always may. */
  readonly mailboxFor: readonly string[];
  readonly timeZone: string | undefined;
  /** What a scraper of `/metrics` shows; without one only this machine gets the figures. */
  readonly metricsToken: string | undefined;
  /** What administrators show on the page; without one they have none. */
  readonly adminToken: string | undefined;
  readonly slack: SlackConfig | undefined;
  readonly teams: TeamsConfig | undefined;
  readonly graph: GraphConfig | undefined;
  readonly model: ModelConfig | undefined;
  /** Names of skills that nobody in a chat is offered. */
  readonly skillsOff: readonly string[];
  /** Path of the file with the house style. */
  readonly houseStyle: string | undefined;
}

const DEFAULT_PORT = 3978;
const OWN_TOKEN = [
  /^[\x21-\x7e]{16,}$/,
  'has 16 characters or more, without spaces. Make one with: openssl rand -hex 24',
] as const;

/**
 * Reads the configuration and checks it whole.
 *
 * Throws one `ConfigError` that lists every problem, each with what to do about it. Empty variables
 * count as unset, because compose files cannot unset one. `fileNames` are the names that stand in
 * `.env`, in which every line is meant for Daybrief.
 */
export function parseConfig(environment: Environment, fileNames: readonly string[] = []): Config {
  const read = createReader(environment);
  read.expectFilled(KNOWN_NAMES);
  const publicUrl = read.url('PUBLIC_URL');
  const config: Config = {
    host: read.text('HOST') ?? '127.0.0.1',
    port: read.port('PORT') ?? DEFAULT_PORT,
    publicUrl,
    dataDir: read.text('DATA_DIR') ?? './data',
    stateDir: readStateDir(read),
    databaseUrl: read.databaseUrl('DATABASE_URL'),
    encryptionKeys: read.text('ENCRYPTION_KEYS'),
    retentionDays: read.days('RETENTION_DAYS'),
    auditDays: read.days('AUDIT_DAYS'),
    mailbox: read.text('MAILBOX'),
    mailboxOwner: read.address('MAILBOX_OWNER'),
    documents: read.oneOf('DOCUMENTS', ['on', 'off']) !== 'off',
    imap: readImap(read),
    imapServers: readImapServers(read),
    mailboxFor: readPrincipals(read, 'MAILBOX_FOR'),
    timeZone: read.timeZone('TZ'),
    metricsToken: read.secret('METRICS_TOKEN', ...OWN_TOKEN),
    adminToken: read.secret('ADMIN_TOKEN', ...OWN_TOKEN),
    slack: readSlack(read, environment, publicUrl),
    teams: readTeams(read),
    graph: readGraph(read),
    model: readModel(read),
    skillsOff: read.list('SKILLS_OFF').map((name) => name.toLowerCase()),
    houseStyle: read.text('HOUSE_STYLE'),
  };
  checkTogether(read, config);
  const problems = [...misspelt(environment, fileNames), ...read.problems()];
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

// https://specifications.freedesktop.org/basedir-spec: a relative path counts as unset.
function readStateDir(read: Reader): string {
  const named = read.text('XDG_STATE_HOME') ?? '';
  const states = isAbsolute(named) ? named : join(homedir(), '.local', 'state');
  return join(states, 'daybrief');
}

/** Chat users as `principalKey` writes them. */
function readPrincipals(read: Reader, name: string): readonly string[] {
  return read.list(name).filter((written) => {
    const isPrincipal = /^(?:slack|teams):[^\s:]+:[^\s:]+$/.test(written);
    if (!isPrincipal) {
      read.problem(`${name}: "${written}" names nobody: write slack:TEAM-ID:USER-ID.`);
    }
    return isPrincipal;
  });
}

/**
 * The folder that a person at the terminal names files from: npm runs a script in the folder of its
 * package, and tells in `INIT_CWD` where it was called.
 */
export function readStartFolder(cwd: string): string {
  const { npm_lifecycle_event: script = '', INIT_CWD: calledIn } = process.env;
  return ['daybrief', 'start'].includes(script) && calledIn ? calledIn : cwd;
}

/**
 * Reads the process's environment over a `.env` file in `folder`: the environment wins.
 *
 * This file is the only place of the whole project that touches `process.env`.
 */
export function readConfig(folder: string): Config {
  const path = join(folder, '.env');
  const file = existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {};
  return parseConfig({ ...file, ...process.env }, Object.keys(file));
}
