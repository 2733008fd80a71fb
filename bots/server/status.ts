import type { PartStatus } from '../../adapters/page/options.js';
import { isLocalMode } from '../access/local-mode.js';
import type { Config } from '../config.js';
import { describePrivacy } from './privacy-rules.js';

/** Whether anything outside is configured at all. */
export function isBare(config: Config): boolean {
  const { slack, teams, graph, model, mailbox, imap, databaseUrl } = config;
  return !slack && !teams && !graph && !model && !mailbox && !imap && !databaseUrl;
}

/** What is on, what is off, and the one variable that turns each on. */
export function readStatus(config: Config): readonly PartStatus[] {
  const { slack, teams, graph, model, mailbox, imap, imapServers } = config;
  const { houseStyle, databaseUrl, dataDir, adminToken } = config;
  return [
    graph || mailbox || imap || imapServers.length > 0
      ? part('Mail', true, mailWords(config))
      : part('Mail', false, mailWords(config), 'set MAILBOX, IMAP_URL or GRAPH_TENANT_ID'),
    model
      ? part('Writer', true, `model ${model.model}`)
      : part('Writer', true, 'built-in, no model', 'set OPENAI_API_KEY or OPENAI_BASE_URL'),
    part('Privacy', true, describePrivacy(config)),
    houseStyle
      ? part('Style', true, houseStyle)
      : part('Style', true, 'Daybrief’s own words and colours', 'set HOUSE_STYLE'),
    slack
      ? part('Slack', true, slack.appToken ? 'on, Socket Mode' : 'on, POST /slack/events')
      : part('Slack', false, 'off', 'set SLACK_BOT_TOKEN'),
    teams
      ? part('Teams', true, 'on, POST /api/messages')
      : isLocalMode(config)
        ? part('Teams', true, 'local mode, example mail only', 'set TEAMS_APP_ID')
        : part('Teams', false, 'off', 'set TEAMS_APP_ID'),
    part(
      'Page',
      true,
      isLocalMode(config) ? 'example mail, your own by a link' : 'by a link that is printed',
      adminToken ? undefined : 'set ADMIN_TOKEN for administrators',
    ),
    databaseUrl
      ? part('Store', true, 'PostgreSQL')
      : part('Store', true, `SQLite in ${dataDir}`, 'set DATABASE_URL for several workers'),
  ];
}

/** The same in lines for a terminal. */
export function describeStatus(config: Config): readonly string[] {
  return readStatus(config).map(({ part, state, next = '' }) =>
    `  ${part.padEnd(8)}${state.padEnd(34)}  ${next}`.trimEnd(),
  );
}

function part(name: string, isOn: boolean, state: string, next?: string): PartStatus {
  return { part: name, isOn, state, ...(next === undefined ? {} : { next }) };
}

function mailWords({ graph, mailbox, imap, imapServers }: Config): string {
  const own = imapServers.map(({ host }) => host).join(', ');
  if (graph && own) return `Microsoft Graph, ${graph.auth}; own accounts on ${own}`;
  if (graph) return `Microsoft Graph, ${graph.auth}`;
  if (imap) return `IMAP on ${imap.host}: ${imap.folders.join(', ')}`;
  if (mailbox === undefined && own) return `own accounts on ${own}`;
  return mailbox ?? 'the example mailbox';
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

const EVERY_ADDRESS = /^(?:0\.0\.0\.0|::)$/;

/** Where a browser on this machine finds the page. A proxy need not pass it on, so it is no `PUBLIC_URL`. */
export function pageAddress({ host }: Config, port: number): string {
  const here = EVERY_ADDRESS.test(host) ? '127.0.0.1' : host;
  return `http://${here.includes(':') ? `[${here}]` : here}:${port}/`;
}

/** The one-time link to the page at an address, as it is printed. */
export function describeLink(address: string, key: string, { mailbox, graph }: Config): string {
  const own = mailbox || graph ? ', with your own mail' : '';
  return `Your page${own}; this link is good once, for 15 minutes:\n  ${address}?key=${key}\n`;
}
