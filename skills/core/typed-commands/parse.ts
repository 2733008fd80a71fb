import { InputError, UnknownSkillError } from '../errors.js';
import { type AnySkill, isPositional, type Param } from '../skill.js';
import { nearest } from './nearest.js';
import { type Token, tokenize } from './tokens.js';
import { toOptionName, usage } from './usage.js';

/** What somebody asks for, once it is read: a skill and the values for its parameters. */
export interface Command {
  readonly skill: AnySkill;
  readonly input: Readonly<Record<string, unknown>>;
  /** What it was read from: a command as it is typed, or words that are like examples. @default command */
  readonly by?: 'command' | 'examples';
  /** The command that free words were taken for, as it could be typed: the answer says so. */
  readonly meant?: string;
}

/**
 * Reads a command as it is typed: one grammar for slash command, mention and terminal. Words that begin
 * with no command are `conversation/understand.ts`'s.
 *
 * Throws `UnknownSkillError` with the nearest skill, and `InputError` with the usage line.
 *
 * @example parse('deck plan.md --max-slides 8', skills)
 */
export function parse(text: string, skills: readonly AnySkill[]): Command {
  return parseTokens(tokenize(text), skills);
}

/** Reads a command whose words a shell has already told apart. Throws like `parse`. */
export function parseWords(words: readonly string[], skills: readonly AnySkill[]): Command {
  return parseTokens(
    words.map((text) => ({ text, quoted: false })),
    skills,
  );
}

function parseTokens(tokens: readonly Token[], skills: readonly AnySkill[]): Command {
  const [first, ...others] = tokens;
  if (first === undefined) return parse('help', skills);
  const name = first.text.toLowerCase().replace(/^\//, '');
  const skill = skills.find((candidate) => candidate.name === name);
  if (!skill) throw unknownSkill(name, skills);
  return { skill, input: parseInput(skill, others) };
}

/** A command whose words are all values: nothing in them is an option. Throws like `parse`. */
export function commandOf(skill: AnySkill, values: readonly string[]): Command {
  return {
    skill,
    input: parseInput(
      skill,
      values.map((text) => ({ text, quoted: true })),
    ),
  };
}

function unknownSkill(name: string, skills: readonly AnySkill[]): UnknownSkillError {
  const suggestion = nearest(
    name,
    skills.map((skill) => skill.name),
  );
  const example = skills.find((skill) => skill.name === suggestion)?.examples[0];
  return new UnknownSkillError({
    what: `There is no command "${name.slice(0, 40)}".`,
    remedy: suggestion
      ? `Did you mean "${suggestion}"? For example: ${example ?? suggestion}`
      : 'Type "help" to see what there is.',
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

/** Reads the words after the skill's name. Throws `InputError` with the usage line. */
function parseInput(skill: AnySkill, tokens: readonly Token[]): Readonly<Record<string, unknown>> {
  const { options, positionals } = separate(skill, tokens);
  const input: Record<string, unknown> = {};
  let next = 0;
  for (const [name, param] of Object.entries(skill.params)) {
    if (isPositional(param)) {
      const words =
        param.kind === 'rest' ? positionals.slice(next) : positionals.slice(next, next + 1);
      next += words.length;
      const named = options.get(name);
      if (named !== undefined && words[0]) throw misuse(skill, tooMany(words[0]));
      if (param.required && words.length === 0 && named === undefined) {
        throw misuse(skill, `${param.about} is missing`);
      }
      input[name] = words.length === 0 ? named : words.map((token) => token.text).join(' ');
    } else {
      input[name] = optionValue(skill, name, param, options.get(name));
    }
  }
  const extra = positionals[next];
  if (extra) throw misuse(skill, tooMany(extra));
  return input;
}

function tooMany({ text }: Token): string {
  return `"${text.slice(0, 40)}" is one word too many`;
}

/**
 * Takes the `--name value` pairs out of the words.
 *
 * What takes the rest of the words may be named too: `--since` is an option of some skills, and people
 * write `digest --since monday` as well.
 */
function separate(
  skill: AnySkill,
  tokens: readonly Token[],
): { readonly options: ReadonlyMap<string, string>; readonly positionals: readonly Token[] } {
  const names = new Map(Object.keys(skill.params).map((name) => [toOptionName(name), name]));
  const options = new Map<string, string>();
  const positionals: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.quoted || !/^--[a-z]/i.test(token.text)) {
      positionals.push(token);
      continue;
    }
    const [written = '', inline] = splitOnce(token.text.slice(2));
    const name = names.get(written.toLowerCase());
    const param = name === undefined ? undefined : skill.params[name];
    if (name === undefined || param === undefined || param.kind === 'word') {
      const suggestion = nearest(written, [...names.keys()]);
      throw misuse(
        skill,
        `there is no option --${written.slice(0, 40)}${suggestion ? `; did you mean --${suggestion}?` : ''}`,
      );
    }
    if (param.kind === 'flag') {
      options.set(name, 'true');
      continue;
    }
    const value = inline ?? tokens[at + 1]?.text;
    if (value === undefined) throw misuse(skill, `--${written} needs a value`);
    if (inline === undefined) at += 1;
    options.set(name, value);
  }
  return { options, positionals };
}

function splitOnce(text: string): readonly [string, string | undefined] {
  const at = text.indexOf('=');
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function optionValue(
  skill: AnySkill,
  name: string,
  param: Exclude<Param, { kind: 'word' | 'rest' }>,
  value: string | undefined,
): unknown {
  switch (param.kind) {
    case 'flag':
      return value !== undefined;
    case 'option':
      return value;
    case 'choice': {
      if (value === undefined) return param.fallback;
      const chosen = param.options.find((each) => each === value.toLowerCase());
      if (chosen !== undefined) return chosen;
      throw misuse(skill, `--${toOptionName(name)} takes ${param.options.join(', ')}`);
    }
    case 'count': {
      if (value === undefined) return param.fallback;
      const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
      if (number >= param.min && number <= param.max) return number;
      throw misuse(
        skill,
        `--${toOptionName(name)} takes a whole number from ${param.min} to ${param.max}`,
      );
    }
  }
}

function misuse(skill: AnySkill, problem: string): InputError {
  return new InputError({
    what: `I can't read that "${skill.name}": ${problem}.`,
    remedy: `Write it like this: ${usage(skill)}\nFor example: ${skill.examples[0] ?? skill.name}`,
    usage: usage(skill),
  });
}
