import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWN_NAMES } from '../../../bots/config/names.js';
import { parseConfig } from '../../../bots/config.js';
import { ConfigError } from '../../../skills/core/errors.js';

function problemsOf(
  environment: Record<string, string>,
  fileNames: readonly string[] = [],
): readonly string[] {
  try {
    parseConfig(environment, fileNames);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

const inFile = (environment: Record<string, string>) =>
  problemsOf(environment, Object.keys(environment));

describe('a misspelt name', () => {
  it.each([
    ['OPENAI_APIKEY', 'OPENAI_API_KEY'],
    ['MODEL_EXCLUDES', 'MODEL_EXCLUDE'],
    ['MODEL_EXLCUDE', 'MODEL_EXCLUDE'],
    ['SLACK_SIGNIN_SECRET', 'SLACK_SIGNING_SECRET'],
    ['slack_bot_token', 'SLACK_BOT_TOKEN'],
    ['GRAPH_TENANTID', 'GRAPH_TENANT_ID'],
    ['RETENTION_DAY', 'RETENTION_DAYS'],
    ['DATADIR', 'DATA_DIR'],
    ['MAIL_BOX', 'MAILBOX'],
    ['PROT', 'PORT'],
  ])('%s is an error wherever it stands, and leads to %s', (written, meant) => {
    const said = [`${written} is read by nothing: did you mean ${meant}?`];
    expect(problemsOf({ [written]: '7' })).toEqual(said);
    expect(inFile({ [written]: '7' })).toEqual(said);
  });

  it.each([
    ['OPENAI_MODEL_NAME', 'OPENAI_MODEL'],
    ['SLACK_TOKEN', 'SLACK_BOT_TOKEN'],
    ['TEAMS_PASSWORD', 'TEAMS_APP_PASSWORD'],
  ])('%s is an error in .env alone: elsewhere it may be somebody else’s', (written, meant) => {
    expect(inFile({ [written]: '7' })).toEqual([
      `${written} is read by nothing: did you mean ${meant}?`,
    ]);
    expect(problemsOf({ [written]: '7' })).toEqual([]);
  });

  it('is an error in .env when it is like nothing known', () => {
    expect(inFile({ STRIPE_KEY: 'x' })).toEqual([
      'STRIPE_KEY, in .env, is read by nothing: take it out. .env.example has all names.',
    ]);
  });

  it.each([
    'OPENAI_ORG_ID',
    'OPENAI_PROJECT_ID',
    'OPENAI_LOG',
    'HTTPS_PROXY',
    'NO_PROXY',
    'NODE_OPTIONS',
    'NODE_EXTRA_CA_CERTS',
    'COMPOSE_PROJECT_NAME',
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'NO_COLOR',
    'SLACK_WEBHOOK_URL',
  ])('is none of those that others read, wherever it stands: %s', (name) => {
    expect(inFile({ [name]: 'x' })).toEqual([]);
    expect(problemsOf({ [name]: 'x' })).toEqual([]);
  });

  it.each([
    'HOME',
    'PATH',
    'POSH',
    'TERM',
    'SHELL',
    'MAIL',
    'HOSTNAME',
    'USER',
    'PWD',
    'LANGUAGE',
    'EDITOR',
  ])('is none of a shell’s own: %s', (name) => expect(problemsOf({ [name]: 'x' })).toEqual([]));

  it('is none that is empty', () => {
    expect(inFile({ OPENAI_APIKEY: ' ', STRIPE_KEY: '' })).toEqual([]);
  });

  it('is told for any slip of one letter in a name of eight or more', () => {
    const long = KNOWN_NAMES.filter((name) => name.length >= 8 && !name.startsWith('POSTGRES'));
    const slip = fc
      .record({
        name: fc.constantFrom(...long),
        at: fc.nat(),
        letter: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ_'),
        kind: fc.constantFrom('insert', 'drop', 'replace'),
      })
      .map(({ name, at, letter, kind }) => {
        // Not the first letters, which tell whose a name is.
        const place = 4 + (at % (name.length - 4));
        const behind = kind === 'insert' ? place : place + 1;
        return name.slice(0, place) + (kind === 'drop' ? '' : letter) + name.slice(behind);
      })
      .filter((written) => !KNOWN_NAMES.includes(written));
    fc.assert(
      fc.property(slip, (written) => {
        expect(problemsOf({ [written]: '7' })[0]).toMatch(
          /is read by nothing: did you mean [A-Z_]+\?$/,
        );
      }),
    );
  });
});

describe('the names that are known', () => {
  it('are those of .env.example, and all that the configuration asks for', () => {
    const example = readFileSync(join(import.meta.dirname, '../../../.env.example'), 'utf8');
    const listed = [...example.matchAll(/^# ?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(listed.filter((name = '') => !KNOWN_NAMES.includes(name))).toEqual([]);
    const asked = new Set<string>();
    const environment = new Proxy({} as Record<string, string>, {
      get: (_target, name) => {
        asked.add(String(name));
        return '';
      },
    });
    parseConfig(environment);
    const own = [...asked].filter((name) => !name.startsWith('XDG_'));
    expect(own.filter((name) => !KNOWN_NAMES.includes(name))).toEqual([]);
  });
});

describe('a value that was never filled in', () => {
  it.each(['xoxb-…', 'xoxb-...', 'xoxb-xxxxxxxx', '<token>', 'your-token', 'changeme', 'TODO'])(
    'is told once, as that: %s',
    (value) => {
      const secret = { SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef' };
      expect(problemsOf({ SLACK_BOT_TOKEN: value, ...secret })).toEqual([
        'SLACK_BOT_TOKEN holds a placeholder instead of a value: fill it in, or take the line out.',
      ]);
    },
  );

  it('is told of any variable', () => {
    for (const name of KNOWN_NAMES) {
      expect(problemsOf({ [name]: '…' }), name).toContain(
        `${name} holds a placeholder instead of a value: fill it in, or take the line out.`,
      );
    }
  });
});

const GUID = '1b0fa5c2-6c1a-4a52-9a43-7d6d2ab2c3e4';
const graph = { GRAPH_TENANT_ID: GUID, GRAPH_CLIENT_ID: GUID, GRAPH_CLIENT_SECRET: 'abc~1' };
const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: '0123456789abcdef' };
const teams = { TEAMS_APP_ID: GUID, TEAMS_APP_PASSWORD: 'abc~1', TEAMS_TENANT_ID: GUID };

describe('what looks right and cannot work', () => {
  it.each([
    [{ ...graph, GRAPH_CLIENT_SECRET: GUID }, 'GRAPH_CLIENT_SECRET holds an id, not a secret'],
    [{ ...teams, TEAMS_APP_PASSWORD: GUID }, 'TEAMS_APP_PASSWORD holds an id, not a secret'],
    [{ ...teams, TEAMS_APP_ID: 'daybrief' }, 'TEAMS_APP_ID does not look right'],
    [{ OPENAI_API_KEY: 'org-abc' }, 'OPENAI_API_KEY holds an id, not a secret'],
    [{ ENCRYPTION_KEYS: 'secret' }, 'ENCRYPTION_KEYS must be "id:key"'],
    [{ ...graph, ...slack }, 'PUBLIC_URL is missing'],
    [{ ...graph, ...teams }, 'PUBLIC_URL is missing'],
    [{ ...graph, HOST: '0.0.0.0' }, 'PUBLIC_URL is missing'],
    [{ METRICS_TOKEN: 'short' }, 'METRICS_TOKEN does not look right'],
    [
      { SLACK_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'abc' },
      'SLACK_BOT_TOKEN is missing: copy it from "OAuth & Permissions" of your Slack app. SLACK_TOKEN is read by nothing.',
    ],
  ])('is one problem that names it: %j', (environment, words) => {
    const problems = problemsOf(environment);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(words);
  });

  it.each([
    [graph],
    [{ ...graph, ...teams, GRAPH_AUTH: 'application' }],
    [{ ...graph, ...slack, PUBLIC_URL: 'https://daybrief.example.com' }],
    [{ ENCRYPTION_KEYS: `2026-11:${Buffer.alloc(32).toString('base64')}` }],
    [{ SLACK_WEBHOOK_URL: 'https://hooks.slack.com/x' }],
  ])('is none of what works: %j', (environment) => {
    expect(problemsOf(environment)).toEqual([]);
  });
});
