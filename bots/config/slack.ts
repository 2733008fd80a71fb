import { similar } from './names.js';
import type { Environment, Reader } from './reader.js';

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

/** Reads the part of Slack; undefined where nothing of it is set. */
export function readSlack(
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

function readIds(read: Reader, name: string, form: RegExp, of: string): readonly string[] {
  const ids = read.list(name);
  for (const id of ids) if (!form.test(id)) read.problem(`${name}: "${id}" is no id of a ${of}.`);
  return ids;
}
