import * as z from 'zod';

/**
 * What may be offered to a server, best first. A refusal of one says nothing about another, and the
 * last of each is to leave it out.
 */
export interface Offers {
  /** How the form of the answer is asked for; `bare-schema` has no bounds of lists. */
  readonly form: readonly ('schema' | 'bare-schema' | 'object' | 'words')[];
  readonly temperature: readonly ('zero' | 'default')[];
  readonly limit: readonly ('max_tokens' | 'max_completion_tokens' | 'none')[];
  readonly stream: readonly ('with-usage' | 'plain' | 'none')[];
  /** Where instructions stand: templates of some models know no system role. */
  readonly system: readonly ('system' | 'user')[];
  /** Asked for once a model is seen to think: all our questions are short ones. */
  readonly effort: readonly ('low' | 'default')[];
}

/** One of the things that a refusal can be about. */
export type Feature = keyof Offers;

/** What is offered to this server and model now. Remembered for as long as they are the same. */
export type Abilities = { readonly [F in Feature]: Offers[F][number] } & {
  /** Whether it was seen to think before it answers, which takes tokens of its own. */
  readonly thinks: boolean;
};

const SHARED = {
  form: ['schema', 'bare-schema', 'object', 'words'],
  temperature: ['zero', 'default'],
  stream: ['with-usage', 'plain', 'none'],
  system: ['system', 'user'],
  effort: ['low', 'default'],
} as const;

/** What is kept of abilities between two processes. */
export const keptAbilities = z.object({
  form: z.enum(SHARED.form),
  temperature: z.enum(SHARED.temperature),
  limit: z.enum(['max_tokens', 'max_completion_tokens', 'none']),
  stream: z.enum(SHARED.stream),
  system: z.enum(SHARED.system),
  effort: z.enum(SHARED.effort),
  thinks: z.boolean(),
});

/** Remembers what a server and a model take. Never throws: what is forgotten is found out again. */
export interface AbilitiesMemory {
  read(): Promise<Abilities | undefined>;
  write(abilities: Abilities): Promise<void>;
}

/** OpenAI knows both names of the limit but refuses the old one for models that think. */
export const OPENAI_OFFERS: Offers = {
  ...SHARED,
  limit: ['max_completion_tokens', 'max_tokens', 'none'],
};

/** Some servers pass over the new name in silence. */
export const OTHER_OFFERS: Offers = {
  ...SHARED,
  limit: ['max_tokens', 'max_completion_tokens', 'none'],
};

/** Before anything is known. */
export function firstAbilities(offers: Offers): Abilities {
  const first = <T>([best]: readonly T[], last: T): T => best ?? last;
  return {
    form: first(offers.form, 'words'),
    temperature: first(offers.temperature, 'default'),
    limit: first(offers.limit, 'none'),
    stream: first(offers.stream, 'none'),
    system: first(offers.system, 'user'),
    effort: first(offers.effort, 'default'),
    thinks: false,
  };
}

/** As little as a request can have: whoever refuses this refuses the request itself. */
export const LEAST: Abilities = {
  form: 'words',
  temperature: 'default',
  limit: 'none',
  stream: 'none',
  system: 'user',
  effort: 'default',
  thinks: false,
};

/** The next offer of one feature, the others untouched; undefined when nothing is left to offer. */
export function narrow(
  abilities: Abilities,
  feature: Feature,
  offers: Offers,
): Abilities | undefined {
  const options: readonly string[] = offers[feature];
  const next = options[options.indexOf(abilities[feature]) + 1];
  // What is under the name of a feature is one of that feature's offers.
  return next === undefined ? undefined : ({ ...abilities, [feature]: next } as Abilities);
}
