import { createHmac } from 'node:crypto';
import type { Metrics } from '../../adapters/metrics/metrics.js';
import type { Page } from '../../adapters/page/page.js';
import type { SlackBot } from '../../adapters/slack/bot.js';
import type { TeamsBot, TeamsBotOptions } from '../../adapters/teams/bot.js';
import { plainStyle } from '../../adapters/terminal/style.js';
import { createTerminalSurface } from '../../adapters/terminal/surface.js';
import type { SurfaceName } from '../../skills/core/caller.js';
import type { Clock, Timers } from '../../skills/core/ports/clock.js';
import type { Log } from '../../skills/core/ports/log.js';
import type { Surface } from '../../skills/core/ports/surface.js';
import { isLocalMode } from '../access/local-mode.js';
import { offeredSkills } from '../access/offered-skills.js';
import type { Suite } from '../compose.js';
import type { Config } from '../config.js';
import { openPage } from './page.js';

/** The places where people are, as far as this installation has them. */
export interface Surfaces {
  readonly slack: SlackBot | undefined;
  readonly teams: TeamsBot | undefined;
  readonly page: Page | undefined;
  readonly named: (name: SurfaceName) => Surface | undefined;
  /** Takes nothing new and waits for what is under way. */
  stop(): Promise<void>;
}

/** What the surfaces are opened with. */
export interface SurfacesOptions {
  readonly config: Config;
  readonly suite: Suite;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
  readonly output: { write(text: string): unknown };
  /** Which of the configured ones this process runs. */
  readonly wanted: readonly SurfaceName[];
  /** Whether people's requests are taken; a worker only delivers. */
  readonly listening: boolean;
  /** How many processes share what the platforms allow, this one included; 1 by default. */
  readonly processes?: () => number;
  /** The figures that administrators see on the page. */
  readonly usage?: Metrics['usage'];
  /** Where Teams' services are, and what its client knows, when they are not Microsoft's. */
  readonly teamsServices?: Pick<TeamsBotOptions, 'connectorOrigins' | 'loginUrl' | 'fileCards'>;
}

const TERMINAL_WIDTH = 100;

/** Opens what is configured and wanted. The Teams SDK alone takes a second: it loads only here. */
export async function openSurfaces(options: SurfacesOptions): Promise<Surfaces> {
  const { wanted, output } = options;
  const [slack, teams, page] = await Promise.all([
    wanted.includes('slack') ? openSlack(options) : undefined,
    wanted.includes('teams') ? openTeams(options) : undefined,
    wanted.includes('page') && options.listening ? openPage(options) : undefined,
  ]);
  const terminal = wanted.includes('terminal')
    ? createTerminalSurface(output, { style: plainStyle, width: TERMINAL_WIDTH })
    : undefined;
  // To the page nothing is sent: its person opens it.
  const surfaces = { slack: slack?.surface, teams: teams?.surface, terminal, page: undefined };
  return {
    slack,
    teams,
    page,
    named: (name) => surfaces[name],
    async stop() {
      await Promise.all([slack?.stop(), teams?.stop(), page?.stop()]);
    },
  };
}

async function openSlack(options: SurfacesOptions): Promise<SlackBot | undefined> {
  const { config, suite, clock, timers, log } = options;
  if (!config.slack) return undefined;
  const { botToken, signingSecret, appToken, apiUrl, groups, oauth } = config.slack;
  const [{ createSlackBot }, store] = await Promise.all([
    import('../../adapters/slack/bot.js'),
    suite.store(),
  ]);
  const bot = createSlackBot({
    ...(botToken ? { token: botToken } : {}),
    signingSecret,
    ...(appToken ? { appToken } : {}),
    ...(apiUrl ? { apiUrl } : {}),
    groups,
    skills: offeredSkills(config),
    openPorts: suite.open,
    conversations: store.conversations,
    seenEvents: store.seenEvents,
    openRequests: store.openRequests,
    waitingReplies: store.waitingReplies,
    ...(oauth
      ? {
          oauth: {
            ...oauth,
            stateSecret: toStateSecret(oauth.clientSecret),
            installations: store.installations,
          },
        }
      : {}),
    forgetTenant: async (tenant) => {
      await store.operations.forgetTenant({ surface: 'slack', tenant });
    },
    accounts: store.accounts,
    subscriptions: store.subscriptions,
    deliveries: store.deliveries,
    feedback: store.feedback,
    clock,
    timers,
    log,
  });
  if (options.listening) await bot.start();
  return bot;
}

/** One secret for all processes of an installation, without one more variable to set. */
function toStateSecret(clientSecret: string): string {
  return createHmac('sha256', clientSecret)
    .update('daybrief: state of a Slack install')
    .digest('hex');
}

async function openTeams(options: SurfacesOptions): Promise<TeamsBot | undefined> {
  const { config, suite, clock, timers, log } = options;
  const localMode = isLocalMode(config);
  if (!config.teams && !localMode) return undefined;
  const [{ createTeamsBot }, store] = await Promise.all([
    import('../../adapters/teams/bot.js'),
    suite.store(),
  ]);
  return createTeamsBot({
    ...config.teams,
    localMode,
    skills: offeredSkills(config),
    openPorts: suite.open,
    conversations: store.conversations,
    seenEvents: store.seenEvents,
    feedback: store.feedback,
    installations: store.installations,
    personalData: store.personalData,
    openRequests: store.openRequests,
    waitingFiles: store.waitingFiles,
    waitingReplies: store.waitingReplies,
    ...(options.processes ? { processes: options.processes } : {}),
    ...options.teamsServices,
    clock,
    timers,
    log,
  });
}
