import * as z from 'zod';
import { TONES } from '../../core/ports/writer.js';
import { nearest } from '../../core/typed-commands/nearest.js';
import { LANGUAGE_CODES, languageOf } from '../../reading/languages/known-languages.js';
import { type BrandChoice, FALLBACK_FONTS, type HouseStyle, type Term } from './house-style.js';

const MOST_TERMS = 500;
const MOST_FORMS = 20;
const LONGEST_TERM = 60;
const LONGEST_MEANING = 160;
const LONGEST_FOOTER = 90;

/** Languages with a choice of address, and the forms. */
const LANGUAGES_WITH_FORMS = LANGUAGE_CODES.flatMap((code) => {
  const forms = languageOf(code)?.address;
  return forms === undefined ? [] : [[code, forms] as const];
});

/** One line of printable words: part of it goes into prompts and slides. */
function words(max: number) {
  return z
    .string({ error: 'must be text' })
    .trim()
    .min(1, { error: 'must not be empty' })
    .max(max, { error: `must have at most ${max} characters` })
    .regex(/^[^\p{Cc}\p{Cf}\u2028\u2029]*$/u, { error: 'must be one line of visible characters' });
}

const colour = z
  .string({ error: 'must be a colour such as "#12303F"' })
  .regex(/^#?[0-9a-f]{6}$/iu, { error: 'must be a colour such as "#12303F"' })
  .transform((hex) => hex.replace('#', '').toUpperCase());

function oneOf<const Options extends readonly string[]>(options: Options) {
  return z.enum(options, { error: `must be one of ${options.join(', ')}` });
}

const fontName = words(40).regex(/^[\p{L}\p{N} .-]+$/u, {
  error: 'must be the name of a font: letters, digits and spaces',
});

const term = z.strictObject({
  prefer: words(LONGEST_TERM),
  avoid: z
    .array(words(LONGEST_TERM), { error: 'must be a list of words' })
    .max(MOST_FORMS)
    .optional(),
  meaning: words(LONGEST_MEANING).optional(),
});

const brand = z.strictObject({
  colours: z
    .strictObject({
      primary: colour.optional(),
      accent: colour.optional(),
      text: colour.optional(),
      quiet: colour.optional(),
      background: colour.optional(),
      panel: colour.optional(),
      series: z
        .array(colour, { error: 'must be a list of six colours' })
        .length(6, { error: 'must be a list of six colours' })
        .optional(),
    })
    .optional(),
  font: z
    .union(
      [oneOf(FALLBACK_FONTS), z.strictObject({ name: fontName, fallback: oneOf(FALLBACK_FONTS) })],
      {
        error: `must be one of ${FALLBACK_FONTS.join(', ')}, or { "name": "Your Font", "fallback": one of these }`,
      },
    )
    .optional(),
  logo: words(300)
    .regex(/\.(?:png|svg)$/iu, { error: 'must be the path of a .png or .svg file' })
    .optional(),
  footer: words(LONGEST_FOOTER).optional(),
});

const houseStyle = z.strictObject({
  tone: oneOf(TONES).optional(),
  address: z
    .strictObject(
      Object.fromEntries(
        LANGUAGES_WITH_FORMS.map(([code, forms]) => [code, oneOf(forms).optional()]),
      ),
    )
    .optional(),
  glossary: z
    .array(term, { error: 'must be a list of terms' })
    .max(MOST_TERMS, { error: `must have at most ${MOST_TERMS} terms` })
    .optional(),
  brand: brand.optional(),
});

/** A house style, or every reason why it is none: each names its field and says what to write. */
export type ParsedHouseStyle =
  | { readonly style: HouseStyle; readonly problems: readonly [] }
  | { readonly style: undefined; readonly problems: readonly string[] };

/** Reads the JSON of a house style. Nothing is guessed: an unknown field is a problem too. */
export function parseHouseStyle(json: unknown): ParsedHouseStyle {
  const parsed = houseStyle.safeParse(json);
  if (!parsed.success) {
    return { style: undefined, problems: parsed.error.issues.flatMap(describeIssue) };
  }
  const { tone = 'plain', address = {}, glossary = [] } = parsed.data;
  const terms = glossary.map(
    ({ prefer, avoid = [], meaning }): Term => ({
      prefer,
      avoid,
      ...(meaning === undefined ? {} : { meaning }),
    }),
  );
  const problems = conflicts(terms);
  if (problems.length > 0) return { style: undefined, problems };
  return {
    style: { tone, address, glossary: terms, brand: toBrand(parsed.data.brand) },
    problems: [],
  };
}

function toBrand({ colours = {}, font, logo, footer }: z.infer<typeof brand> = {}): BrandChoice {
  const { series, ...named } = colours;
  const given = Object.entries(named).filter(([, hex]) => hex !== undefined);
  return {
    colours: { ...Object.fromEntries(given), ...(series ? { series } : {}) },
    ...(font === undefined
      ? {}
      : { font: typeof font === 'string' ? { name: font, fallback: font } : font }),
    ...(logo === undefined ? {} : { logo }),
    ...(footer === undefined ? {} : { footer }),
  };
}

/** A form that two terms claim, or that is itself preferred, could be rewritten two ways. */
function conflicts(terms: readonly Term[]): readonly string[] {
  const owners = new Map<string, string>();
  for (const { prefer } of terms) owners.set(prefer, prefer);
  return terms.flatMap(({ prefer, avoid }, at) =>
    avoid.flatMap((form) => {
      const owner = owners.get(form);
      owners.set(form, prefer);
      return owner === undefined
        ? []
        : [
            `glossary[${at}].avoid: "${form}" ${owner === form ? 'is itself a preferred term' : `already becomes "${owner}"`}; list it once.`,
          ];
    }),
  );
}

function describeIssue(issue: z.core.$ZodIssue): readonly string[] {
  const field = describePath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = nearest(key, KNOWN_FIELDS);
      const hint = near === undefined ? 'remove it' : `did you mean "${near}"?`;
      return `${[field, key].filter(Boolean).join('.')} is not a field of a house style: ${hint}`;
    });
  }
  if (issue.code === 'invalid_type' && field === '') return ['It must be a JSON object: { … }.'];
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
  return [`${field} ${isMissing ? 'is missing' : issue.message}.`];
}

function describePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : [text, String(key)].filter(Boolean).join('.'),
    '',
  );
}

const KNOWN_FIELDS = [
  ...Object.keys(houseStyle.shape),
  ...Object.keys(term.shape),
  ...Object.keys(brand.shape),
  ...LANGUAGES_WITH_FORMS.map(([code]) => code),
  ...['primary', 'accent', 'text', 'quiet', 'background', 'panel', 'series', 'name', 'fallback'],
];
