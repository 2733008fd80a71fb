import { edits, nearest } from '../../skills/core/typed-commands/nearest.js';
import type { Environment } from './reader.js';

/** Every variable that Daybrief reads or that `.env` may hold for what starts it. */
export const KNOWN_NAMES: readonly string[] = [
  'HOST',
  'PORT',
  'PUBLIC_URL',
  'TZ',
  'METRICS_TOKEN',
  'ADMIN_TOKEN',
  'DATA_DIR',
  'DATABASE_URL',
  'ENCRYPTION_KEYS',
  'RETENTION_DAYS',
  'AUDIT_DAYS',
  'SKILLS_OFF',
  'MAILBOX',
  'MAILBOX_OWNER',
  'MAILBOX_FOR',
  'IMAP_URL',
  'IMAP_PASSWORD',
  'IMAP_TOKEN',
  'IMAP_FOLDERS',
  'IMAP_SERVERS',
  'DOCUMENTS',
  'SLACK_BOT_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_APP_TOKEN',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_WORKSPACES',
  'SLACK_GROUPS',
  'SLACK_API_URL',
  'TEAMS_APP_ID',
  'TEAMS_APP_PASSWORD',
  'TEAMS_TENANT_ID',
  'TEAMS_OPENID_METADATA_URL',
  'GRAPH_TENANT_ID',
  'GRAPH_CLIENT_ID',
  'GRAPH_CLIENT_SECRET',
  'GRAPH_AUTH',
  'GRAPH_BASE_URL',
  'GRAPH_AUTHORITY_URL',
  'OPENAI_API_KEY',
  'OPENAI_BASE_URL',
  'OPENAI_MODEL',
  'OPENAI_CONTEXT',
  'OPENAI_WAIT',
  'OPENAI_BUDGET',
  'OPENAI_BUDGET_ALL',
  'OPENAI_LEVEL',
  'MODEL_EXCLUDE',
  'MODEL_ONLY',
  'HOUSE_STYLE',
  'POSTGRES_PASSWORD',
];

/** What Node, npm, Docker, shells, proxies and the SDKs themselves read: none of it is a slip. */
const FOREIGN =
  /^(?:NODE_|NPM_|COMPOSE_|DOCKER_|BUILDKIT_|POSTGRES_|PG|OTEL_|XDG_|LC_|AWS_|AZURE_|SSL_|(?:HTTPS?|NO|ALL)_PROXY$|(?:NO|FORCE)_COLOR$|LANG$|PATH$|HOME$|DEBUG$|OPENAI_(?:ORG|PROJECT|ADMIN|LOG|WEBHOOK)|SLACK_(?:WEBHOOK|CHANNEL|TEAM)|TEAMS_WEBHOOK)/i;

/** A slip of the keyboard is at most this many letters away from what was meant. */
const MOST_EDITS = 2;
/** In a short name two letters are another word: HOME is no slip of HOST. */
const LETTERS_PER_EDIT = 3;
const SHORTEST_SLIP = 4;

/**
 * Names that somebody most likely misspelt: in `.env`, whose lines are all meant for Daybrief, every
 * unknown one; in the environment, which belongs to many, those that are a slip away from a known one.
 * One problem each, with the name that was meant.
 */
export function misspelt(
  environment: Environment,
  fileNames: readonly string[],
): readonly string[] {
  const set = Object.keys(environment).filter((name) => environment[name]?.trim());
  return set
    .filter((name) => !KNOWN_NAMES.includes(name) && !FOREIGN.test(name))
    .flatMap((name) => {
      const isInFile = fileNames.includes(name);
      const meant = isInFile ? (withSameWords(name) ?? nearest(name, KNOWN_NAMES)) : slipOf(name);
      if (meant !== undefined) return [`${name} is read by nothing: did you mean ${meant}?`];
      if (!isInFile) return [];
      return [`${name}, in .env, is read by nothing: take it out. .env.example has all names.`];
    });
}

/** Unknown names that begin like a missing one: "SLACK_TOKEN is set, which is read by nothing". */
export function similar(environment: Environment, prefix: string): readonly string[] {
  return Object.keys(environment).filter(
    (name) => name.startsWith(prefix) && !KNOWN_NAMES.includes(name) && environment[name]?.trim(),
  );
}

/** The name that a word was left out of, or put into: SLACK_TOKEN. */
function withSameWords(name: string): string | undefined {
  const words = name.toUpperCase().split('_');
  if (words.length < 2) return undefined;
  return KNOWN_NAMES.find((known) => {
    const others = known.split('_');
    const [few, many] = words.length < others.length ? [words, others] : [others, words];
    return few.length >= 2 && few.every((word) => many.includes(word));
  });
}

function slipOf(name: string): string | undefined {
  const written = name.toUpperCase();
  if (written.length < SHORTEST_SLIP) return undefined;
  return KNOWN_NAMES.find((known) => {
    const most = Math.min(MOST_EDITS, Math.floor((known.length - 1) / LETTERS_PER_EDIT));
    // Each letter more or less is an edit: most names need no counting.
    if (Math.abs(written.length - known.length) > most) return false;
    return edits(written, known, most) <= most;
  });
}
