import { basename } from 'node:path';
import type { Metrics } from '../../adapters/metrics/metrics.js';
import type { Page } from '../../adapters/page/page.js';
import type { Clock, Timers } from '../../skills/core/ports/clock.js';
import type { Log } from '../../skills/core/ports/log.js';
import { isLocalMode } from '../access/local-mode.js';
import { offeredSkills } from '../access/offered-skills.js';
import { readOverview } from '../admin/overview.js';
import type { Suite } from '../compose.js';
import type { Config } from '../config.js';
import { machineLocale } from '../wiring/machine-locale.js';
import { describeLink, pageAddress, readStatus } from './status.js';

/** What the page is opened with. */
export interface PageSources {
  readonly config: Config;
  readonly suite: Suite;
  readonly clock: Clock;
  readonly timers: Pick<Timers, 'sleep' | 'deadline'>;
  readonly log: Log;
  /** Where links are printed. */
  readonly output: { write(text: string): unknown };
  /** The figures that administrators see. */
  readonly usage?: Metrics['usage'];
}

/** Columns, as wide as `pre code` of the page's style. */
const TERMINAL_WIDTH = 48;

/** Opens the page, with the renderers of the other surfaces to show beside its own. */
export async function openPage(options: PageSources): Promise<Page> {
  const { config, suite, clock, timers, log, output } = options;
  const { adminToken, publicUrl, mailbox, graph } = config;
  const [{ createPage }, { layOut }, { renderCard }, { renderReply }, { plainStyle }, store] =
    await Promise.all([
      import('../../adapters/page/page.js'),
      import('../../adapters/slack/render/layout.js'),
      import('../../adapters/teams/render/card.js'),
      import('../../adapters/terminal/render.js'),
      import('../../adapters/terminal/style.js'),
      suite.store(),
    ]);
  const usage = options.usage ?? (async () => []);
  return createPage({
    skills: offeredSkills(config),
    openPorts: suite.open,
    conversations: store.conversations,
    waitingReplies: store.waitingReplies,
    feedback: store.feedback,
    clock,
    timers,
    log,
    isLocalMode: isLocalMode(config),
    hasOwnMail: mailbox !== undefined || graph !== undefined,
    publicUrl,
    timeZone: config.timeZone ?? machineLocale().timeZone,
    status: readStatus(withoutFolders(config)),
    previews: {
      slack: (reply, stateId) => layOut(reply, stateId).messages.flatMap(({ blocks }) => blocks),
      teams: renderCard,
      terminal: (reply) => renderReply(reply, { style: plainStyle, width: TERMINAL_WIDTH }),
    },
    administration:
      adminToken === undefined
        ? undefined
        : { token: adminToken, read: () => readOverview({ config, store: suite.store, usage }) },
    printLink: (key) =>
      output.write(`${describeLink(pageAddress(config, config.port), key, config)}\n`),
  });
}

/** Whoever else uses this machine need not see where somebody keeps their mail. */
function withoutFolders(config: Config): Config {
  const { mailbox, houseStyle, dataDir } = config;
  return {
    ...config,
    mailbox: mailbox && basename(mailbox),
    houseStyle: houseStyle && basename(houseStyle),
    dataDir: basename(dataDir),
  };
}
