import type { Call, Place } from './call.js';
import type { Phrasing } from './phrasing.js';
import type { PortName, Ports } from './ports/ports.js';
import type { Reply } from './reply.js';

interface ParamBase {
  /** One phrase for help: what the value means. */
  readonly about: string;
}

/** A word by position. */
export interface WordParam<Required extends boolean = boolean> extends ParamBase {
  readonly kind: 'word';
  readonly required: Required;
}

/** All words that are left, as one string. At most one, and the last positional. */
export interface RestParam<Required extends boolean = boolean> extends ParamBase {
  readonly kind: 'rest';
  readonly required: Required;
}

/** `--name value`, free text. */
export interface OptionParam extends ParamBase {
  readonly kind: 'option';
}

/** `--name value` out of a fixed list. */
export interface ChoiceParam<Options extends readonly string[] = readonly string[]>
  extends ParamBase {
  readonly kind: 'choice';
  readonly options: Options;
  readonly fallback: Options[number];
}

/** `--name value`, a whole number in a range. */
export interface CountParam extends ParamBase {
  readonly kind: 'count';
  readonly min: number;
  readonly max: number;
  readonly fallback: number;
}

/** `--name`, on or off. */
export interface FlagParam extends ParamBase {
  readonly kind: 'flag';
}

/** One parameter of a skill. */
export type Param = WordParam | RestParam | OptionParam | ChoiceParam | CountParam | FlagParam;

/** Parameters by name, in the order of the positionals. */
export type Params = Readonly<Record<string, Param>>;

type ValueOf<P extends Param> = P extends WordParam<true> | RestParam<true>
  ? string
  : P extends WordParam | RestParam | OptionParam
    ? string | undefined
    : P extends ChoiceParam<infer Options>
      ? Options[number]
      : P extends CountParam
        ? number
        : boolean;

/** The typed values that a skill's `run` receives. */
export type Input<P extends Params> = { readonly [Name in keyof P]: ValueOf<P[Name]> };

/** A required word by position. */
export function word(about: string): WordParam<true> {
  return { kind: 'word', about, required: true };
}

/** A word by position that may be left out. */
export function optionalWord(about: string): WordParam<false> {
  return { kind: 'word', about, required: false };
}

/** All remaining words, at least one. */
export function rest(about: string): RestParam<true> {
  return { kind: 'rest', about, required: true };
}

/** All remaining words, perhaps none. */
export function optionalRest(about: string): RestParam<false> {
  return { kind: 'rest', about, required: false };
}

/** `--name value`. */
export function option(about: string): OptionParam {
  return { kind: 'option', about };
}

/** `--name value` out of `options`; `fallback` when it is not given. */
export function choice<const Options extends readonly string[]>(
  options: Options,
  about: string,
  fallback: Options[number],
): ChoiceParam<Options> {
  return { kind: 'choice', about, options, fallback };
}

/** `--name 5`, a whole number from `min` to `max`; `fallback` when it is not given. */
export function count(
  range: { readonly min: number; readonly max: number; readonly fallback: number },
  about: string,
): CountParam {
  return { kind: 'count', about, ...range };
}

/** `--name`. */
export function flag(about: string): FlagParam {
  return { kind: 'flag', about };
}

/** What Daybrief can do, declared once; commands, help, manifests and permissions derive from it. */
export interface Skill<P extends Params = Params, N extends PortName = PortName> {
  /** The word people type. */
  readonly name: string;
  /** One line for help and manifests. */
  readonly summary: string;
  /**
   * `daily` skills get a slash command of their own where commands are scarce; `settings` skills are
   * reached through `/daybrief`.
   */
  readonly group: 'daily' | 'settings';
  readonly params: P;
  /** Whole requests, name included; each must parse. The first one is shown in help. */
  readonly examples: readonly string[];
  /** How people ask for it without its name; loaded where words are no command. */
  readonly phrases?: () => Promise<readonly Phrasing[]>;
  readonly places: readonly Place[];
  /** The ports `run` may touch; it can touch no other, by type and at run time. */
  readonly needs: readonly N[];
  run(input: Input<P>, ports: Pick<Ports, N>, call: Call): Promise<Reply>;
}

/** A skill whose parameter and port types have been forgotten, so that different skills fit in one list. */
export interface AnySkill extends Omit<Skill, 'run'> {
  run(input: never, ports: never, call: Call): Promise<Reply>;
}

// The strictest surface wins, so that a skill that loads can be published everywhere: Slack allows a
// 32-character command including the slash; Teams a 32-character title and a 128-character description.
const NAME = /^[a-z][a-z-]{1,30}$/;
const PARAM_NAME = /^[a-z][a-zA-Z]*$/;
const SUMMARY_LIMIT = 128;

/**
 * Declares a skill.
 *
 * Throws a `TypeError` while the module loads when any surface would refuse the skill.
 *
 * @example
 * export const greeting = defineSkill({
 *   name: 'greet', summary: 'Says hello.', group: 'daily',
 *   params: { name: word('whom to greet') }, examples: ['greet Dana'],
 *   places: ['personal'], needs: ['clock'],
 *   async run({ name }, { clock }) { … },
 * });
 */
export function defineSkill<const P extends Params, const N extends PortName>(
  skill: Skill<P, N>,
): Skill<P, N> {
  const complaint = complaintAbout(skill);
  if (complaint) throw new TypeError(`Skill "${skill.name}": ${complaint}`);
  return skill;
}

function complaintAbout(skill: Omit<Skill, 'run' | 'needs'>): string | undefined {
  if (!NAME.test(skill.name)) return `the name must match ${NAME}.`;
  if (skill.summary.length > SUMMARY_LIMIT) {
    return `the summary has ${skill.summary.length} characters, the limit is ${SUMMARY_LIMIT}.`;
  }
  if (skill.examples.length === 0) return 'at least one example is needed.';
  if (skill.places.length === 0) return 'at least one place is needed.';
  const names = Object.keys(skill.params);
  const odd = names.find((name) => !PARAM_NAME.test(name));
  if (odd) return `the parameter "${odd}" must match ${PARAM_NAME}.`;
  const positionals = Object.values(skill.params).filter(isPositional);
  if (positionals.slice(0, -1).some((param) => param.kind === 'rest')) {
    return 'only the last positional may take the rest of the words.';
  }
  return undefined;
}

/** Whether a parameter is given by position rather than by `--name`. */
export function isPositional(param: Param): param is WordParam | RestParam {
  return param.kind === 'word' || param.kind === 'rest';
}
