import { truncate } from '../../unicode.js';
import { plainLanguageOf } from '../small-words.js';

/** How much of a text is looked at, in UTF-16 code units; more does not change the answer. */
const SAMPLE = 4_000;
const ENOUGH_LETTERS = /(?:\p{sc=Latin}\P{sc=Latin}*){12}/u;
/** A longer text is asked about at several places, so much each: more tells nothing more. */
const PIECE = 200;
const MOST_PIECES = 3;

/** The languages of Latin script that are told apart, ISO 639-1; the build keeps the table of these. */
export const LATIN_LANGUAGES: readonly string[] =
  'en de fr es it nl pt da sv no fi pl cs hu ro tr'.split(' ');

type Detector = Pick<typeof import('eld/extrasmall')['eld'], 'detect'>;

let detector: Detector | undefined;

/**
 * Loads the library and its table. It comes before the first `detectLanguage`, wherever text is opened
 * (`bots/compose.ts`): help and the version do without.
 */
export async function loadLanguages(): Promise<void> {
  if (detector) return;
  const { eld } = await import('eld/extrasmall');
  const instance = eld.newInstance();
  instance.setLanguageSubset([...LATIN_LANGUAGES]);
  detector = instance;
}

/** Scripts that tell the language by themselves, or nearly; the first match wins. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{scx=Hiragana}\p{scx=Katakana}]/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['zh', /\p{sc=Han}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
];

/**
 * Tells the language of a text, ISO 639-1, or undefined when nobody can tell: it is too short, or no
 * language is clearly nearest. 16 languages of Latin script by their small words or through eld, the
 * others by their letters.
 * Throws when `loadLanguages` was not awaited.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = truncate(text, SAMPLE).replace(/https?:\/\/\S+|\S+@\S+/g, ' ');
  const script = BEYOND_LATIN.test(sample) ? scriptOf(sample.toLowerCase()) : undefined;
  return script ?? latinLanguageOf(sample);
}

/** A letter of another script: only then are scripts counted, which is slow. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\ud7ff]/;

function scriptOf(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2) return undefined;
  const share = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / letters;
  if (share(/\p{sc=Cyrillic}/gu) > 0.5) return cyrillicLanguageOf(sample);
  if (share(/\p{sc=Arabic}/gu) > 0.5) return /[پچژگ]/.test(sample) ? 'fa' : 'ar';
  const found = SCRIPTS.find(
    ([language, pattern]) => share(pattern) > (language === 'ja' ? 0.1 : 0.4),
  );
  return found?.[0];
}

function cyrillicLanguageOf(sample: string): string {
  if (/[іїєґ]/u.test(sample)) return 'uk';
  if (/[ыэё]/u.test(sample)) return 'ru';
  return /ъ/u.test(sample) ? 'bg' : 'ru';
}

/** The language of the most places; of equals the first. */
function latinLanguageOf(sample: string): string | undefined {
  if (detector === undefined) throw new Error('loadLanguages() comes before detectLanguage().');
  if (!ENOUGH_LETTERS.test(sample)) return undefined;
  const pieces = piecesOf(sample);
  const plain = plainLanguageOf(pieces.join('\n'));
  if (plain !== undefined) return plain;
  const votes = new Map<string, number>();
  for (const piece of pieces) {
    const result = detector.detect(piece);
    if (result.isReliable()) votes.set(result.language, (votes.get(result.language) ?? 0) + 1);
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function piecesOf(sample: string): readonly string[] {
  const step = Math.max(PIECE, Math.ceil(sample.length / MOST_PIECES));
  const pieces: string[] = [];
  for (let at = 0; at < sample.length; at += step) pieces.push(sample.slice(at, at + PIECE));
  return pieces;
}
