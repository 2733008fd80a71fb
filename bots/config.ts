import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { parseEnv } from 'node:util';
import { ConfigError } from '../skills/core/errors.js';
import { isLoopbackHost } from '../skills/core/loopback.js';
import {
  type MailRule,
  type ModelPolicy,
  parseMailRule,
} from '../skills/writing/guardrails/model-policy.js';
import { type ImapConfig, readImap } from './config/imap.js';
import { KNOWN_NAMES, misspelt, similar } from './config/names.js';
import { createReader, type Environment, type Reader } from './config/reader.js';

/** Slack with one workspace's token, over signed HTTP, or over Socket Mode when `appToken` is there. */
export interface SlackConfig {
  readonly botToken: string | undefined;
  readonly signingSecret: string;
  readonly appToken: string | undefined;
  /** Several workspaces by OAuth. */
  readonly oauth:
    | {
        readonly clientId: string;
        readonly clientSecret: string;
        readonly publicUrl: string;
        /** Ids of those that may install; empty for all. */
        readonly workspaces: readonly string[];
      }
    | undefined;
  /** Ids of the user groups whose members are served; empty for everybody. */
  readonly groups: readonly string[];
  readonly apiUrl: string | undefined;
}

/** Teams with its bot registration. */
export interface TeamsConfig {
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
  readonly openIdMetadataUrl: string | undefined;
}

/** Microsoft Graph for mail, calendar and transcripts. */
export interface GraphConfig {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** `delegated`: each person connects; `application`: the administrator consented for mailboxes. */
  readonly auth: 'delegated' | 'application';
  readonly baseUrl: string | undefined;
  readonly authorityUrl: string | undefined;
}

/** An OpenAI-compatible model. */
export interface ModelConfig {
  readonly apiKey: string | undefined;
  readonly baseUrl: string | undefined;
  readonly model: string;
  /** Tokens that it reads and writes in one call; found out when unset. */
  readonly contextTokens: number | undefined;
  /** What it may do, where somebody decides that; else it shows it. */
  readonly level: 'off' | 'words' | 'all' | undefined;
  /** How long an answer waits for its words before it goes on without. */
  readonly waitMs: number;
  /** Which mail it may read. */
  readonly policy: ModelPolicy;
}

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

/** Used when a key is given and no model is named. */
const DEFAULT_MODEL = 'gpt-4.1-mini';
const DEFAULT_PORT = 3978;
/** Seconds: longer nobody looks at a screen. */
const DEFAULT_WAIT = 60;
/** Tokens: no window is smaller, and our shortest question needs it. */
const SMALLEST_CONTEXT = 1_024;

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
  if (config.databaseUrl && !config.encryptionKeys) {
    read.problem('ENCRYPTION_KEYS is missing: PostgreSQL is shared, so its keyring must be given.');
  }
  checkTogether(read, config);
  const problems = [...misspelt(environment, fileNames), ...read.problems()];
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** What is right by itself and cannot work beside the rest. */
function checkTogether(read: Reader, config: Config): void {
  const { graph, slack, teams, publicUrl, host, encryptionKeys, mailbox, imap } = config;
  if (mailbox !== undefined && imap) {
    read.problem(
      'MAILBOX and IMAP_URL are both set, and only one of them can be your mail: take one out.',
    );
  }
  const comesFromElsewhere =
    slack !== undefined ||
    (teams !== undefined && graph?.auth === 'delegated') ||
    !isLoopbackHost(host);
  if (graph && !publicUrl && comesFromElsewhere) {
    read.problem(
      'PUBLIC_URL is missing: people connect their mailbox in a browser, which must find the way back. Set it to the https:// address of this Daybrief.',
    );
  }
  if (encryptionKeys !== undefined && !KEYRING.test(encryptionKeys)) {
    read.problem(
      'ENCRYPTION_KEYS must be "id:key" with 32 bytes in base64, several with commas. Make a key with: openssl rand -base64 32',
    );
  }
}

// A first sieve for the start; the store reads each entry.
const KEYRING = /^[^\s:,]+:[\w+/=-]{42,}(?:[\s,]+[^\s:,]+:[\w+/=-]{42,})*$/;

// People are told apart by the tenant's id, which every token and activity carries; its name occurs in none.
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TENANT_WORDS = 'is the id of your tenant, a GUID in small letters, and not its name';

function readSlack(
  read: Reader,
  environment: Environment,
  publicUrl: string | undefined,
): SlackConfig | undefined {
  const botToken = read.secret('SLACK_BOT_TOKEN', /^xoxb-/, 'starts with xoxb-');
  const appToken = read.secret('SLACK_APP_TOKEN', /^xapp-/, 'starts with xapp-');
  const signingSecret = read.secret(
    'SLACK_SIGNING_SECRET',
    /^(?!xox|xapp-)\S+$/,
    'is the Signing Secret of "Basic Information", without spaces, and no token',
  );
  const clientId = read.text('SLACK_CLIENT_ID');
  const clientSecret = read.text('SLACK_CLIENT_SECRET');
  if (!read.anySet(SLACK_NAMES)) return undefined;
  const oauth =
    clientId && clientSecret && publicUrl
      ? {
          clientId,
          clientSecret,
          publicUrl,
          workspaces: readIds(
            read,
            'SLACK_WORKSPACES',
            /^[TE][A-Z0-9]{5,}$/,
            'workspace (T…) or enterprise (E…)',
          ),
        }
      : undefined;
  if (!oauth && (clientId || clientSecret)) {
    read.problem('SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and PUBLIC_URL must be set together.');
  }
  if (!read.anySet(/^SLACK_BOT_TOKEN$/) && !oauth) {
    read.problem(
      `SLACK_BOT_TOKEN is missing: copy it from "OAuth & Permissions" of your Slack app.${besides(environment, 'SLACK_')}`,
    );
  }
  if (!read.anySet(/^SLACK_(?:SIGNING_SECRET|APP_TOKEN)$/)) {
    read.problem(
      'SLACK_SIGNING_SECRET is missing: copy it from "Basic Information" of your Slack app, or set SLACK_APP_TOKEN for Socket Mode.',
    );
  }
  const apiUrl = read.url('SLACK_API_URL');
  const groups = readIds(read, 'SLACK_GROUPS', /^S[A-Z0-9]{5,}$/, 'user group (S…)');
  return { botToken, signingSecret: signingSecret ?? '', appToken, oauth, groups, apiUrl };
}

const SLACK_NAMES = /^SLACK_(?:BOT_TOKEN|SIGNING_SECRET|APP_TOKEN|CLIENT_ID|CLIENT_SECRET)$/;

/** What may be the missing one under another name. */
function besides(environment: Environment, prefix: string): string {
  const names = similar(environment, prefix);
  if (names.length === 0) return '';
  return ` ${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} read by nothing.`;
}

// Microsoft writes ids in small letters, and people copy them from elsewhere in capitals.
const ANY_GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const APP_ID_WORDS = 'is the Application (client) ID of the registration, a GUID, and not its name';
const VALUE_WORDS = 'copy the Value of the client secret, which is shown once, not its Secret ID';

function readIds(read: Reader, name: string, form: RegExp, of: string): readonly string[] {
  const ids = read.list(name);
  for (const id of ids) if (!form.test(id)) read.problem(`${name}: "${id}" is no id of a ${of}.`);
  return ids;
}

function readTeams(read: Reader): TeamsConfig | undefined {
  const all = read.together('TEAMS_APP_ID', 'TEAMS_APP_PASSWORD', 'TEAMS_TENANT_ID');
  read.secret('TEAMS_APP_ID', ANY_GUID, APP_ID_WORDS);
  read.notAnId('TEAMS_APP_PASSWORD', ANY_GUID, VALUE_WORDS);
  read.secret('TEAMS_TENANT_ID', GUID, TENANT_WORDS);
  if (!all) return undefined;
  const [appId = '', appPassword = '', tenantId = ''] = all;
  return { appId, appPassword, tenantId, openIdMetadataUrl: read.url('TEAMS_OPENID_METADATA_URL') };
}

function readGraph(read: Reader): GraphConfig | undefined {
  const all = read.together('GRAPH_TENANT_ID', 'GRAPH_CLIENT_ID', 'GRAPH_CLIENT_SECRET');
  read.secret('GRAPH_TENANT_ID', GUID, TENANT_WORDS);
  read.secret('GRAPH_CLIENT_ID', ANY_GUID, APP_ID_WORDS);
  read.notAnId('GRAPH_CLIENT_SECRET', ANY_GUID, VALUE_WORDS);
  const auth = read.oneOf('GRAPH_AUTH', ['delegated', 'application']) ?? 'delegated';
  if (!all) return undefined;
  const [tenantId = '', clientId = '', clientSecret = ''] = all;
  return {
    tenantId,
    clientId,
    clientSecret,
    auth,
    baseUrl: read.url('GRAPH_BASE_URL'),
    authorityUrl: read.url('GRAPH_AUTHORITY_URL'),
  };
}

function readModel(read: Reader): ModelConfig | undefined {
  const apiKey = read.text('OPENAI_API_KEY');
  read.notAnId('OPENAI_API_KEY', /^(?:org-|proj_|asst_)/, 'copy an API key, which starts with sk-');
  const baseUrl = read.anyUrl('OPENAI_BASE_URL');
  const model = read.text('OPENAI_MODEL');
  const policy = { exclude: readRules(read, 'MODEL_EXCLUDE'), only: readRules(read, 'MODEL_ONLY') };
  const contextTokens = read.count('OPENAI_CONTEXT', SMALLEST_CONTEXT, 'tokens');
  const level = read.oneOf('OPENAI_LEVEL', ['off', 'words', 'all']);
  const waitMs = (read.count('OPENAI_WAIT', 1, 'seconds') ?? DEFAULT_WAIT) * 1_000;
  if (!apiKey && !baseUrl) {
    if (model) {
      read.problem(
        'OPENAI_MODEL names a model, but no server: set OPENAI_API_KEY or OPENAI_BASE_URL.',
      );
    }
    return undefined;
  }
  if (baseUrl && !model) {
    read.problem('OPENAI_MODEL is missing: name a model that the server at OPENAI_BASE_URL has.');
  }
  return { apiKey, baseUrl, model: model ?? DEFAULT_MODEL, contextTokens, level, waitMs, policy };
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

function readRules(read: Reader, name: string): readonly MailRule[] {
  return read.list(name).flatMap((written) => {
    const rule = parseMailRule(written);
    if (rule) return [rule];
    read.problem(
      `${name}: "${written}" is no address, domain or label: write legal@example.com, @example.com or label:HR.`,
    );
    return [];
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
