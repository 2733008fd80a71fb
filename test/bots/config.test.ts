import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../bots/config.js';
import { ConfigError } from '../../skills/core/errors.js';

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

const APP = '2c0fa5c2-6c1a-4a52-9a43-7d6d2ab2c3e4';
const TENANT = '1b0fa5c2-6c1a-4a52-9a43-7d6d2ab2c3e4';

describe('parseConfig', () => {
  it('works with nothing: everything outside is off and only this machine can reach it', () => {
    expect(parseConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 3978,
      dataDir: './data',
      slack: undefined,
      teams: undefined,
      graph: undefined,
      model: undefined,
    });
  });

  it('takes an empty variable as unset', () => {
    expect(parseConfig({ SLACK_BOT_TOKEN: '', PORT: ' ' })).toMatchObject({
      slack: undefined,
      port: 3978,
    });
  });

  it('reads every part', () => {
    const config = parseConfig({
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: 's',
      TEAMS_APP_ID: APP,
      TEAMS_APP_PASSWORD: 'p',
      TEAMS_TENANT_ID: TENANT,
      GRAPH_TENANT_ID: TENANT,
      GRAPH_CLIENT_ID: APP,
      GRAPH_CLIENT_SECRET: 's',
      GRAPH_AUTH: 'application',
      PUBLIC_URL: 'https://daybrief.example.com',
      OPENAI_BASE_URL: 'http://ollama:11434/v1',
      OPENAI_MODEL: 'llama3',
    });
    expect(config.slack).toMatchObject({ botToken: 'xoxb-1', signingSecret: 's' });
    expect(config.teams).toMatchObject({ appId: APP, tenantId: TENANT });
    expect(config.graph).toMatchObject({ auth: 'application' });
    expect(config.model).toEqual({
      apiKey: undefined,
      baseUrl: 'http://ollama:11434/v1',
      model: 'llama3',
      contextTokens: undefined,
      level: undefined,
      waitMs: 60_000,
      budget: { person: undefined, workspace: undefined },
      policy: { exclude: [], only: [] },
    });
  });

  it('reads how many days things are kept', () => {
    const kept = { RETENTION_DAYS: '7', AUDIT_DAYS: '90' };
    expect(parseConfig(kept)).toMatchObject({ retentionDays: 7, auditDays: 90 });
    expect(parseConfig({})).toMatchObject({ retentionDays: undefined, auditDays: undefined });
    for (const value of ['0', '-1', '1.5', 'week']) {
      expect(problemsOf({ RETENTION_DAYS: value })).toEqual([
        `RETENTION_DAYS must be a number of days, 1 or more, not "${value}".`,
      ]);
    }
  });

  it.each(['contoso.onmicrosoft.com', 'common', TENANT.toUpperCase(), `${TENANT}0`])(
    'takes no tenant by another word than its id: %s',
    (tenant) => {
      const teams = { TEAMS_APP_ID: APP, TEAMS_APP_PASSWORD: 'p', TEAMS_TENANT_ID: tenant };
      expect(problemsOf(teams)).toEqual([
        'TEAMS_TENANT_ID does not look right: it is the id of your tenant, a GUID in small letters, and not its name.',
      ]);
      const graph = { GRAPH_CLIENT_ID: APP, GRAPH_CLIENT_SECRET: 's', GRAPH_TENANT_ID: tenant };
      expect(problemsOf(graph)).toHaveLength(1);
    },
  );

  it('tells all problems at once, each with its variable', () => {
    const problems = problemsOf({
      PORT: '39x8',
      TZ: 'Europe/Nowhere',
      PUBLIC_URL: 'http://daybrief.example',
      DATABASE_URL: 'mysql://x',
      SLACK_BOT_TOKEN: 'xoxp-wrong-kind',
      TEAMS_APP_ID: APP,
      GRAPH_TENANT_ID: 't',
      GRAPH_CLIENT_ID: APP,
      GRAPH_CLIENT_SECRET: 's',
      GRAPH_AUTH: 'both',
      OPENAI_BASE_URL: 'http://localhost:1',
    });
    for (const name of [
      'PORT',
      'TZ',
      'PUBLIC_URL',
      'DATABASE_URL',
      'SLACK_BOT_TOKEN',
      'SLACK_SIGNING_SECRET',
      'TEAMS_APP_PASSWORD and TEAMS_TENANT_ID',
      'GRAPH_AUTH',
      'GRAPH_TENANT_ID',
      'OPENAI_MODEL',
    ]) {
      expect(
        problems.some((problem) => problem.startsWith(name)),
        name,
      ).toBe(true);
    }
  });

  it.each([
    [{ GRAPH_AUTH: 'delegatd' }, 'GRAPH_AUTH must be one of delegated, application'],
    [{ OPENAI_MODEL: 'llama3' }, 'OPENAI_MODEL names a model, but no server'],
    [{ MODEL_EXCLUDE: 'foo bar' }, 'MODEL_EXCLUDE: "foo bar" is no address'],
    [
      { OPENAI_API_KEY: 'k', OPENAI_CONTEXT: '8k' },
      'OPENAI_CONTEXT must be a number of tokens, 1024 or more, not "8k".',
    ],
    [
      { OPENAI_API_KEY: 'k', OPENAI_WAIT: '0' },
      'OPENAI_WAIT must be a number of seconds, 1 or more, not "0".',
    ],
    [{ MAILBOX_OWNER: 'dana' }, 'MAILBOX_OWNER must be a mail address'],
    [{ MAILBOX_FOR: 'U0123' }, 'MAILBOX_FOR: "U0123" names nobody: write slack:TEAM-ID:USER-ID.'],
    [
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'xoxb-1' },
      'SLACK_SIGNING_SECRET does not look right',
    ],
    [
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'two words' },
      'SLACK_SIGNING_SECRET does not look right',
    ],
  ])('does not pass over %j', (environment, problem) => {
    expect(problemsOf(environment)).toEqual([expect.stringContaining(problem)]);
  });

  it('puts no secret into a problem', () => {
    expect(problemsOf({ SLACK_BOT_TOKEN: 'xoxp-canary-token' }).join()).not.toContain('canary');
  });

  it('asks for the keyring when the database is shared', () => {
    expect(problemsOf({ DATABASE_URL: 'postgres://db/daybrief' })).toEqual([
      expect.stringContaining('ENCRYPTION_KEYS'),
    ]);
  });

  it('reads which mail a model may not have, and names the rule that is none', () => {
    const { model } = parseConfig({
      OPENAI_API_KEY: 'k',
      MODEL_EXCLUDE: 'Legal@acme.example, @lawfirm.example, label:HR',
      MODEL_ONLY: 'acme.example',
    });
    expect(model?.policy).toEqual({
      exclude: [
        { kind: 'address', address: 'legal@acme.example' },
        { kind: 'domain', domain: 'lawfirm.example' },
        { kind: 'label', label: 'hr' },
      ],
      only: [{ kind: 'domain', domain: 'acme.example' }],
    });
    expect(problemsOf({ OPENAI_API_KEY: 'k', MODEL_EXCLUDE: 'the lawyers' })).toEqual([
      expect.stringMatching(/^MODEL_EXCLUDE: "the lawyers" .* write legal@example\.com/u),
    ]);
  });
});
