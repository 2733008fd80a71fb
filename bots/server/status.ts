import { isLocalMode } from '../access/local-mode.js';
import type { Config } from '../config.js';
import { describePrivacy } from './privacy-rules.js';

/** Whether anything outside is configured at all. */
export function isBare(config: Config): boolean {
  const { slack, teams, graph, model, mailbox, databaseUrl } = config;
  return !slack && !teams && !graph && !model && !mailbox && !databaseUrl;
}

/** What is on, what is off, and the one variable that turns each on: one line each. */
export function describeStatus(config: Config): readonly string[] {
  const { slack, teams, graph, model, mailbox } = config;
  return [
    line('Mail', mailWords(config), graph || mailbox ? '' : 'set MAILBOX or GRAPH_TENANT_ID'),
    line(
      'Writer',
      model ? `model ${model.model}` : 'built-in, no model',
      model ? '' : 'set OPENAI_API_KEY or OPENAI_BASE_URL',
    ),
    line('Privacy', describePrivacy(config), ''),
    line(
      'Style',
      config.houseStyle ?? 'Daybrief’s own words and colours',
      config.houseStyle ? '' : 'set HOUSE_STYLE',
    ),
    line(
      'Slack',
      slack ? (slack.appToken ? 'on, Socket Mode' : 'on, POST /slack/events') : 'off',
      slack ? '' : 'set SLACK_BOT_TOKEN',
    ),
    line(
      'Teams',
      teams
        ? 'on, POST /api/messages'
        : isLocalMode(config)
          ? 'local mode, example mail only'
          : 'off',
      teams ? '' : 'set TEAMS_APP_ID',
    ),
    line(
      'Store',
      config.databaseUrl ? 'PostgreSQL' : `SQLite in ${config.dataDir}`,
      config.databaseUrl ? '' : 'set DATABASE_URL for several workers',
    ),
  ];
}

function mailWords({ graph, mailbox }: Config): string {
  if (graph) return `Microsoft Graph, ${graph.auth}`;
  return mailbox ?? 'the example mailbox';
}

function line(part: string, state: string, hint: string): string {
  return `  ${part.padEnd(8)}${state.padEnd(36)}${hint}`.trimEnd();
}

/** The version that Daybrief is tested with. */
const PLAYGROUND = '@microsoft/m365agentsplayground@0.2.28';

/**
 * The command that opens Microsoft's Agents Playground against a local bot. It names the whole package:
 * `agentsplayground` alone is nobody's, and whoever takes the name would be run.
 */
export function playgroundCommand(port: number): string {
  return `npx ${PLAYGROUND} -e http://localhost:${port}/api/messages -c msteams`;
}
