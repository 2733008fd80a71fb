import type { Metrics, Usage } from '../../adapters/metrics/metrics.js';
import type { Table } from '../../adapters/page/options.js';
import { defaultRetention } from '../../adapters/store/retention-and-backup/retention.js';
import type { Store } from '../../adapters/store/store.js';
import { toDaybriefError } from '../../skills/core/errors.js';
import type { DeliveryRecord } from '../../skills/core/ports/deliveries.js';
import type { Subscription } from '../../skills/core/ports/subscriptions.js';
import { isLocalMode } from '../access/local-mode.js';
import type { Config } from '../config.js';
import { describePrivacy } from '../server/privacy-rules.js';

/** What the overview is read from. */
export interface OverviewSources {
  readonly config: Config;
  readonly store: () => Promise<Pick<Store, 'operations' | 'audit'>>;
  readonly usage: Metrics['usage'];
}

const MOST_SHOWN = 50;

/**
 * What administrators see on the page: health, deliveries, schedules, use, and the rules in force. Ids,
 * counts, codes and times, as on their terminal; no person, no address and nobody's mail.
 *
 * A store that does not answer is told in the first table, and the others are left out.
 */
export async function readOverview(sources: OverviewSources): Promise<readonly Table[]> {
  const { config, usage } = sources;
  const [stored, figures] = await Promise.all([readStored(sources), usage()]);
  return [...stored, toUsageTable(figures), toRulesTable(config)];
}

async function readStored({ store }: OverviewSources): Promise<readonly Table[]> {
  try {
    const { operations, audit } = await store();
    const [deliveries, schedules, queue, { entries, brokenAt, cut }] = await Promise.all([
      operations.history(MOST_SHOWN),
      operations.schedules(MOST_SHOWN),
      operations.queueDepth(),
      audit.verify(),
    ]);
    const isWhole = brokenAt === undefined && cut === undefined;
    const waiting = [...queue].map(([state, depth]) => `${depth} ${state}`).join(', ');
    return [
      toHealthTable([
        ['Store', 'answers'],
        ['Audit', isWhole ? `${entries} entries, unbroken` : 'changed or cut: run "audit verify"'],
        ['Deliveries under way', waiting || 'none'],
      ]),
      toDeliveriesTable(deliveries),
      toSchedulesTable(schedules),
    ];
  } catch (thrown) {
    return [toHealthTable([['Store', `does not answer (${toDaybriefError(thrown).code})`]])];
  }
}

function toHealthTable(rows: Table['rows']): Table {
  return { title: 'Health', columns: ['Part', 'State'], rows, empty: '' };
}

function toDeliveriesTable(records: readonly DeliveryRecord[]): Table {
  return {
    title: 'Deliveries',
    columns: ['Day', 'Where', 'What', 'Ended as', 'Sends', 'Id'],
    rows: records.map(({ id, localDate, surface, skill, state, code, attempt }) => [
      localDate,
      surface,
      skill,
      code ? `${state} (${code})` : state,
      String(attempt),
      id,
    ]),
    empty: 'Nothing was scheduled yet.',
  };
}

function toSchedulesTable(schedules: readonly Subscription[]): Table {
  return {
    title: 'Schedules',
    columns: ['When', 'Zone', 'Where', 'What', 'Next', 'Id'],
    rows: schedules.map(({ id, cadence, timeZone, owner, skill, nextRunAt, stopped }) => [
      cadence.words,
      timeZone,
      owner.surface,
      skill,
      stopped ? `stopped (${stopped})` : toInstant(nextRunAt),
      id,
    ]),
    empty: 'Nobody has scheduled anything.',
  };
}

function toInstant(at: number | null): string {
  return at === null ? 'never' : `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function toUsageTable(figures: readonly Usage[]): Table {
  return {
    title: 'Use since this process began',
    columns: ['Command', 'Ended as', 'Times'],
    rows: figures.map(({ skill, result, count }) => [skill, result, String(count)]),
    empty: 'Nobody has asked for anything.',
  };
}

function toRulesTable(config: Config): Table {
  const { skillsOff, retentionDays, auditDays, mailboxFor, slack } = config;
  const workspaces = slack?.oauth?.workspaces ?? [];
  return {
    title: 'Rules in force',
    columns: ['Rule', 'It says'],
    rows: [
      ['Model', describePrivacy(config)],
      ['Commands switched off', skillsOff.join(', ') || 'none'],
      ['Callers without a name', isLocalMode(config) ? 'this machine, example mail only' : 'none'],
      [
        'Readers of MAILBOX or IMAP_URL',
        `terminal, page behind its link, ${mailboxFor.length} in chats`,
      ],
      ['Workspaces that may install', workspaces.join(', ') || (slack?.oauth ? 'all' : 'none')],
      ['Groups of Slack that are served', slack?.groups.join(', ') || (slack ? 'all' : 'none')],
      ['Finished deliveries are kept', `${retentionDays ?? defaultRetention.days} days`],
      ['The audit is kept', `${auditDays ?? defaultRetention.auditDays} days`],
    ],
    empty: '',
  };
}
