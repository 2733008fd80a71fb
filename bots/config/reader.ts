import { isLoopbackHost } from '../../skills/core/loopback.js';
import { isTimeZone } from '../../skills/core/time/local-time.js';

/** Variables by name, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

const PLACEHOLDER =
  /…|\.\.\.|^<.*>$|^\[.*\]$|^\$\{.*\}$|x{4,}|^(?:change[-_ ]?(?:me|it|this)|replace[-_ ]?me|to[-_ ]?do|tbd|fill[-_ ]?(?:me[-_ ]?)?in|placeholder|null|undefined)$|\byour[-_ ]|base64_of_32_bytes|example[-_](?:key|token|secret)/i;

/** What reads and checks variables. */
export type Reader = ReturnType<typeof createReader>;

/** Reads variables one by one and collects what is wrong with them, so that all is told at once. */
export function createReader(environment: Environment) {
  const problems: string[] = [];
  const unfilled = new Set<string>();

  function text(name: string): string | undefined {
    const value = environment[name]?.trim();
    return value === '' ? undefined : value;
  }

  function problem(words: string): void {
    problems.push(words);
  }

  return {
    /** All that is wrong; of what was never filled in nothing else is said. */
    problems(): readonly string[] {
      const first = [...unfilled].map(
        (name) =>
          `${name} holds a placeholder instead of a value: fill it in, or take the line out.`,
      );
      const others = problems.filter((words) => !unfilled.has(/^\w+/.exec(words)?.[0] ?? ''));
      return [...first, ...others];
    },
    problem,
    text,

    /** Notes which of the variables still hold what stands in an example: `xoxb-…`, `<id>`, `changeme`. */
    expectFilled(names: readonly string[]): void {
      for (const name of names) if (PLACEHOLDER.test(text(name) ?? '')) unfilled.add(name);
    },

    anySet(names: RegExp): boolean {
      return Object.keys(environment).some((name) => names.test(name) && text(name) !== undefined);
    },

    list(name: string): readonly string[] {
      return (text(name) ?? '').split(',').flatMap((part) => part.trim() || []);
    },

    port(name: string): number | undefined {
      const value = text(name);
      if (value === undefined) return undefined;
      // `Number('3978abc')` is NaN and `Number('')` is 0: only digits are a port.
      const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
      if (port <= 65_535) return port;
      problem(`${name} must be a port number from 0 to 65535, not "${value}".`);
      return undefined;
    },

    days(name: string): number | undefined {
      const value = text(name);
      if (value === undefined) return undefined;
      const days = /^\d{1,4}$/.test(value) ? Number(value) : 0;
      if (days > 0) return days;
      problem(`${name} must be a number of days, 1 or more, not "${value}".`);
      return undefined;
    },

    /** A whole number from `least` on; `unit` is said where it is none. */
    count(name: string, least: number, unit: string): number | undefined {
      const value = text(name);
      if (value === undefined) return undefined;
      const count = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
      if (count >= least) return count;
      problem(`${name} must be a number of ${unit}, ${least} or more, not "${value}".`);
      return undefined;
    },

    url(name: string): string | undefined {
      const value = text(name);
      if (value === undefined) return undefined;
      const parsed = URL.canParse(value) ? new URL(value) : undefined;
      const isLoopback = parsed !== undefined && isLoopbackHost(parsed.hostname);
      if (parsed?.protocol === 'https:') return value;
      if (parsed?.protocol === 'http:' && isLoopback) return value;
      problem(`${name} must be an https:// address (http:// only on this machine).`);
      return undefined;
    },

    /** A model may run in the next rack: http is allowed, because a company's own network is its own. */
    anyUrl(name: string): string | undefined {
      const value = text(name);
      const isHttp = value !== undefined && URL.canParse(value) && /^https?:/.test(value);
      if (value === undefined || isHttp) return value;
      problem(`${name} must be an address that starts with https:// or http://.`);
      return undefined;
    },

    databaseUrl(name: string): string | undefined {
      const value = text(name);
      if (value === undefined || /^postgres(ql)?:\/\//.test(value)) return value;
      problem(`${name} must start with postgres://; for SQLite leave it out and set DATA_DIR.`);
      return undefined;
    },

    timeZone(name: string): string | undefined {
      const value = text(name);
      if (value === undefined || isTimeZone(value)) return value;
      problem(`${name} must be a time zone such as Europe/Berlin, not "${value}".`);
      return undefined;
    },

    /** A secret, in whose place people put the id that stands beside it. */
    notAnId(name: string, id: RegExp, words: string): void {
      if (id.test(text(name) ?? '')) problem(`${name} holds an id, not a secret: ${words}.`);
    },

    secret(name: string, shape: RegExp, words: string): string | undefined {
      const value = text(name);
      if (value === undefined || shape.test(value)) return value;
      problem(`${name} does not look right: it ${words}.`);
      return undefined;
    },

    /** A mail address, in small letters. */
    address(name: string): string | undefined {
      const value = text(name)?.toLowerCase();
      if (value === undefined || /^[^\s@<>,]+@[^\s@<>,]+$/.test(value)) return value;
      problem(`${name} must be a mail address such as you@example.com, not "${value}".`);
      return undefined;
    },

    oneOf<const Options extends readonly string[]>(
      name: string,
      options: Options,
    ): Options[number] | undefined {
      const value = text(name);
      const found = options.find((option) => option === value);
      if (value !== undefined && found === undefined) {
        problem(`${name} must be one of ${options.join(', ')}, not "${value}".`);
      }
      return found;
    },

    /** All of the variables, or undefined when none is set; some without the others is a problem. */
    together(...names: readonly string[]): readonly string[] | undefined {
      const values = names.map(text);
      if (values.every((value) => value === undefined)) return undefined;
      const missing = names.filter((_, index) => values[index] === undefined);
      if (missing.length > 0) {
        problem(
          `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing beside ${names.filter((name) => !missing.includes(name)).join(' and ')}.`,
        );
      }
      return values.map((value) => value ?? '');
    },
  };
}
