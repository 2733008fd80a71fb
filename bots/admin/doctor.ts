import process from 'node:process';
import { checkIdentity } from '../../adapters/store/database/former-database.js';
import type { Store } from '../../adapters/store/store.js';
import {
  ConfigError,
  DaybriefError,
  toDaybriefError,
  UnavailableError,
} from '../../skills/core/errors.js';
import { isLocalMode } from '../access/local-mode.js';
import { exitCodeOf } from '../cli/exit-codes.js';
import { toImapAccount } from '../config/imap.js';
import type { Config } from '../config.js';
import { describePrivacy } from '../server/privacy-rules.js';
import { EXAMPLES } from '../wiring/examples.js';
import { machineLocale } from '../wiring/machine-locale.js';
import type { AdminAnswer, AdminTools } from './admin-command.js';

/** One thing that can be wrong. `check` returns what it found, in words, or throws what is wrong. */
interface Check {
  readonly name: string;
  /** @default CHECK_MS */
  readonly limitMs?: number;
  readonly check: (tools: AdminTools) => Promise<string>;
}

const CHECK_MS = 15_000;
/** A dozen questions to a model on a laptop. */
const EXAM_MS = 600_000;
/** Of an archive of years, enough to know that it can be read. */
const MOST_COUNTED = 5_000;
const LARGEST_DRIFT_MS = 60_000;

const CHECKS: readonly Check[] = [
  {
    name: 'Store',
    async check({ config, store }) {
      if (config.databaseUrl === undefined) {
        await checkStore(config, await store());
        return `SQLite in ${config.dataDir}`;
      }
      try {
        await checkStore(config, await store());
        return 'PostgreSQL answers';
      } catch (thrown) {
        throw unusableDatabase(thrown);
      }
    },
  },
  {
    name: 'Mail',
    async check({ config, signal }) {
      if (config.imap && !config.mailbox) {
        const { checkImap } = await import('../../adapters/imap/check.js');
        return checkImap(toImapAccount(config.imap, config.mailboxOwner), signal);
      }
      if (config.graph) return 'through Microsoft Graph, see below';
      const { createFileMailbox } = await import('../../adapters/files/mailbox/mailbox.js');
      const path = config.mailbox ?? EXAMPLES.mailbox;
      const mailbox = createFileMailbox({ path });
      let count = 0;
      let unread = 0;
      const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
      for await (const { kind } of mailbox.messages(always, signal)) {
        if (kind === 'message') count += 1;
        else unread += 1;
        if (count === MOST_COUNTED) break;
      }
      if (count === 0 && unread > 0) throw noMail(path);
      const atLeast = count === MOST_COUNTED ? 'at least ' : '';
      return `${atLeast}${count} messages in ${config.mailbox ? path : 'the example mailbox'}`;
    },
  },
  {
    name: 'Slack',
    async check({ config }) {
      if (!config.slack) return 'off';
      if (!config.slack.botToken) return 'on, for the workspaces that installed it';
      const { checkSlack } = await import('../../adapters/slack/check.js');
      return checkSlack(config.slack.botToken, config.slack.apiUrl);
    },
  },
  {
    name: 'Teams',
    async check({ config }) {
      if (!config.teams) {
        return isLocalMode(config) ? 'local mode, this machine and example mail only' : 'off';
      }
      const { createConnectorToken } = await import('../../adapters/teams/out/connector-token.js');
      await createConnectorToken(config.teams, { now: () => Date.now() }).get();
      return 'Microsoft accepts the app id and its password';
    },
  },
  {
    name: 'Graph',
    async check({ config }) {
      if (!config.graph) return 'off';
      const { createApplicationTokens } = await import('../../adapters/graph/sign-in/sign-in.js');
      const { GRAPH_ROOT } = await import('../../adapters/graph/graph-root.js');
      await createApplicationTokens(config.graph, config.graph.baseUrl ?? GRAPH_ROOT)();
      return `Microsoft accepts the registration, ${config.graph.auth}`;
    },
  },
  {
    name: 'Model',
    limitMs: EXAM_MS,
    async check({ config, signal }) {
      if (!config.model) return 'off, the built-in writer writes';
      const [{ describeExam }, { openModelExams }] = await Promise.all([
        import('../../adapters/openai/exam/examine.js'),
        import('../wiring/model-exams.js'),
      ]);
      const exams = openModelExams(config);
      const exam = await exams.examine(config.model, { now: () => Date.now() }, signal);
      const set = config.model.level === undefined ? '' : `; OPENAI_LEVEL=${config.model.level}`;
      return `${describeExam(config.model.model, exam)}${set}`;
    },
  },
  {
    name: 'Privacy',
    async check({ config }) {
      return describePrivacy(config);
    },
  },
  {
    name: 'House style',
    async check({ config }) {
      const { describeHouse, readHouseStyle } = await import('../wiring/house-style.js');
      const house = await readHouseStyle(config.houseStyle, process.cwd());
      return house ? describeHouse(house) : 'off, set HOUSE_STYLE to a file to turn it on';
    },
  },
  {
    name: 'Clock',
    async check(tools) {
      const { config, signal } = tools;
      const zone = config.timeZone ?? machineLocale().timeZone;
      const service = config.slack?.apiUrl ?? config.graph?.authorityUrl ?? config.model?.baseUrl;
      const asked = service ?? (config.slack || config.teams || config.graph ? SIGN_IN : undefined);
      if (!asked) return `${zone}; nothing is connected that it could be compared with`;
      const response = await fetch(asked, { method: 'HEAD', redirect: 'manual', signal }).catch(
        (error: unknown) => {
          // Whether it can be reached is said beside its own name.
          if (tools.signal.aborted) throw error;
          return undefined;
        },
      );
      if (!response) return `${zone}; ${new URL(asked).host} did not answer, so it is not compared`;
      const drift = Date.now() - Date.parse(response.headers.get('date') ?? '');
      if (Math.abs(drift) <= LARGEST_DRIFT_MS) return `${zone}, right to the minute`;
      return Number.isNaN(drift)
        ? `${zone}; the other side did not tell its time`
        : `${zone}, but ${Math.round(drift / 1000)} s off: Slack refuses 300 s. Set the machine's clock`;
    },
  },
];

/** The database answers, is the one that was here before, opens with its keyring, and its audit is whole. */
async function checkStore(config: Config, store: Store): Promise<void> {
  await store.operations.check();
  await checkIdentity(config.dataDir, store.operations);
  const { brokenAt, cut } = await store.audit.verify();
  if (brokenAt === undefined && cut === undefined) return;
  throw new ConfigError(['The audit was changed or cut: run "daybrief audit verify".']);
}

function noMail(path: string): ConfigError {
  return new ConfigError([
    `MAILBOX, ${path}: nothing in it can be read as mail. It takes an mbox file, a Maildir or a folder of .eml.`,
  ]);
}

/** People are told to ask whoever runs this command; here it says what to look at. */
function unusableDatabase(thrown: unknown): DaybriefError {
  const error = toDaybriefError(thrown);
  if (error instanceof ConfigError) return error;
  return new UnavailableError({
    what: 'PostgreSQL cannot be used.',
    ...(error.why === undefined ? {} : { why: error.why }),
    remedy: 'Check DATABASE_URL, and that the server runs and lets this machine and its role in.',
    cause: thrown,
  });
}

const SIGN_IN = 'https://login.microsoftonline.com';

/** Looks at every part and says what is wrong and what to do about it; no part hides another. */
export async function diagnose(tools: AdminTools): Promise<AdminAnswer> {
  const facts = [{ check: 'Configuration', ok: true, says: 'every variable can be read' }];
  let exit: number | undefined;
  for (const each of CHECKS) {
    const { name } = each;
    const found = await runCheck(each, tools);
    if (typeof found === 'string') facts.push({ check: name, ok: true, says: found });
    else facts.push({ check: name, ok: false, says: describe(found) });
    if (typeof found !== 'string') exit ??= exitCodeOf(found);
  }
  const lines = facts.map(
    ({ check, ok, says }) => `${ok ? 'ok' : '!!'}  ${check.padEnd(13)}  ${says}`,
  );
  return { lines, facts, ...(exit === undefined ? {} : { exit }) };
}

/** What is looked at when Daybrief starts: what is asked of a service, and no model. */
const AT_START: readonly string[] = ['Mail', 'Slack', 'Teams', 'Graph'];

/** What a start should tell whoever made it: of each part that is wrong, what, and what to do. */
export async function findFaults(tools: AdminTools): Promise<readonly string[]> {
  const checks = CHECKS.filter(({ name }) => AT_START.includes(name));
  const found = await Promise.all(checks.map((check) => runCheck(check, tools)));
  return checks.flatMap(({ name }, at) => {
    const error = found[at];
    return error instanceof DaybriefError ? [`${name}: ${describe(error)}`] : [];
  });
}

/** What a check found, or what is wrong. */
async function runCheck(
  { check, limitMs = CHECK_MS }: Check,
  tools: AdminTools,
): Promise<string | DaybriefError> {
  const signal = AbortSignal.any([tools.signal, AbortSignal.timeout(limitMs)]);
  try {
    return await check({ ...tools, signal });
  } catch (thrown) {
    return toDaybriefError(thrown);
  }
}

/** One line: problems of the configuration carry their own remedies. */
function describe(error: DaybriefError): string {
  if (error instanceof ConfigError) return error.problems.join(' ');
  return error.message;
}
