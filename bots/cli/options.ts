import { parseArgs } from 'node:util';
import { InputError } from '../../skills/core/errors.js';

/** What a terminal user sets around a request; the request's own options are left to the skill. */
export interface CliOptions {
  readonly mailbox: string | undefined;
  readonly me: string | undefined;
  readonly json: boolean;
  readonly plain: boolean;
  /** Where the answer, or the file it brings, is written. */
  readonly out: string | undefined;
  readonly force: boolean;
  readonly version: boolean;
  /** The request: skill, words and the skill's own options. */
  readonly words: readonly string[];
}

const OPTIONS = {
  mailbox: { type: 'string' },
  me: { type: 'string' },
  json: { type: 'boolean' },
  plain: { type: 'boolean' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  version: { type: 'boolean', short: 'v' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The word that runs what `npm start` runs, for whoever has Daybrief as a package. */
export const START = 'start';

/** The terminal's own options as they are typed. */
export const CLI_OPTIONS: readonly string[] = Object.keys(OPTIONS).map((name) => `--${name}`);

/** The help text for the options of the terminal itself. */
export const CLI_USAGE = `Options of the terminal:
  --mailbox PATH   an mbox file, a Maildir or a folder of .eml or .msg to read
  --me ADDRESS     whose mailbox it is (guessed when left out)
  --out FILE       write the answer, or the file it brings, to FILE
  --force          let --out replace a file that is there
  --json           one JSON document instead of text
  --plain          no colour, no line editing
  start            run Daybrief: Slack, Teams and what comes by itself
  completion bash|zsh|fish   prints what completes commands in that shell`;

/**
 * Takes the terminal's own options out of the arguments.
 *
 * Throws `InputError` for one that needs a value and has none, and for an address that is none.
 */
export function parseCliOptions(args: readonly string[]): CliOptions {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string | true>();
  const taken = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== 'option' || !(token.name in OPTIONS)) continue;
    const isText = OPTIONS[token.name as keyof typeof OPTIONS].type === 'string';
    if (isText && (token.value === undefined || token.value === ''))
      throw needsValue(token.rawName);
    values.set(token.name, isText ? (token.value ?? '') : true);
    taken.add(token.index);
    if (isText && !token.inlineValue) taken.add(token.index + 1);
  }
  const words = args.filter((_, index) => !taken.has(index));
  const text = (name: string): string | undefined => {
    const value = values.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  return {
    mailbox: text('mailbox'),
    me: readMe(text('me')),
    json: values.has('json'),
    plain: values.has('plain'),
    out: text('out'),
    force: values.has('force'),
    version: values.has('version'),
    words: values.has('help') ? ['help', ...words.filter((word) => word !== 'help')] : words,
  };
}

function readMe(address: string | undefined): string | undefined {
  if (address === undefined || /^\S+@\S+$/.test(address)) return address?.toLowerCase();
  throw new InputError({
    what: `"${address.slice(0, 40)}" is no mail address.`,
    remedy: 'Write --me you@example.com, or leave it out to have it guessed.',
  });
}

function needsValue(name: string): InputError {
  const [usage = name] = CLI_USAGE.split('\n').filter((line) => line.trim().startsWith(name));
  const [written = name, about = ''] = usage.trim().split(/ {2,}/);
  return new InputError({
    what: `${name} needs a value.`,
    remedy: `Write it like this: ${written} (${about})`,
    usage: written,
  });
}
