import type { Claim, CleanThread } from '../../core/ports/writer.js';
import { addDays, toLocalTime } from '../../core/time/local-time.js';

/** From where a text is read. */
export interface NearDayReading {
  /** When it was written, epoch milliseconds. */
  readonly reference: number;
  readonly timeZone: string;
  /** ISO 639-1. Words of an unknown language name no day. */
  readonly language: string | undefined;
}

/** Words that name a day only for who reads them on the day they were written. */
export interface NearDay {
  /** Local calendar date, `2026-11-24`. */
  readonly date: string;
  readonly words: string;
  /** Where the words end in the text, UTF-16 code units. */
  readonly end: number;
}

/**
 * Words by their distance from the day of writing. "Of tomorrow" is no day and "today's" no place for
 * one; a morning is a capital letter in German ("am Morgen") and an article in Spanish ("la mañana").
 */
const WORDS: Readonly<Record<string, readonly (readonly [words: string, distance: number])[]>> = {
  en: [
    ['[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)', 0],
    ['(?<!of )[Tt]omorrow(?: (?:morning|afternoon|evening|night))?', 1],
    ['[Yy]esterday(?: (?:morning|afternoon|evening))?|[Ll]ast night', -1],
  ],
  de: [
    ['[Hh]eute(?: (?:früh|Morgen|Mittag|Nachmittag|Abend|Nacht))?', 0],
    ['(?:morgen|^Morgen(?= [a-z]))(?: (?:früh|Vormittag|Mittag|Nachmittag|Abend))?', 1],
    ['[Üü]bermorgen', 2],
    ['[Gg]estern(?: (?:früh|Morgen|Mittag|Nachmittag|Abend|Nacht))?', -1],
  ],
  fr: [
    ["[Aa]ujourd['’]hui|[Cc]e (?:matin|soir)|[Cc]et après-midi", 0],
    ['[Dd]emain(?: (?:matin|midi|soir))?', 1],
    ['[Hh]ier(?: (?:matin|midi|soir))?', -1],
  ],
  es: [
    ['[Hh]oy|[Ee]sta (?:mañana|tarde|noche)', 0],
    ['(?<!(?:la|esta|de|cada|una) )[Mm]añana', 1],
    ['[Aa]yer|[Aa]noche', -1],
  ],
  it: [
    ['[Oo]ggi|[Ss]tamattina|[Ss]tamani|[Ss]tasera', 0],
    ['[Dd]omani(?: (?:mattina|sera))?', 1],
    ['[Ii]eri(?: (?:mattina|sera))?', -1],
  ],
  nl: [
    ['[Vv]andaag|[Vv]anochtend|[Vv]anmiddag|[Vv]anavond', 0],
    ['[Mm]orgen(?:ochtend|middag|avond)?', 1],
    ['[Gg]isteren(?:ochtend|middag|avond)?', -1],
  ],
  pt: [
    ['[Hh]oje|[Ee]sta (?:manhã|tarde|noite)', 0],
    ['(?<!de )[Aa]manhã', 1],
    ['[Oo]ntem(?: à noite)?', -1],
  ],
};

const PATTERNS = new Map<string, readonly (readonly [pattern: RegExp, distance: number])[]>();

/** Compiled when a language is first met: most mailboxes hold two of the seven. */
function patternsOf(language: string) {
  const known = PATTERNS.get(language);
  if (known) return known;
  const made = (WORDS[language] ?? []).map(
    ([words, distance]) =>
      [new RegExp(`(?<![a-zA-Zß-ɏ])(?:${words})(?![a-zA-Zß-ɏ]|['’]s)`, 'g'), distance] as const,
  );
  PATTERNS.set(language, made);
  return made;
}

/**
 * Finds "yesterday", "today" and "tomorrow" with the days they named when they were written, in the
 * order of the text. English, German, French, Spanish, Italian, Dutch and Portuguese.
 *
 * @example findNearDays('It was signed last night.', reading)
 * // [{ date: '2026-11-23', words: 'last night', end: 24 }]
 */
export function findNearDays(text: string, reading: NearDayReading): readonly NearDay[] {
  const patterns = patternsOf(reading.language ?? '');
  if (patterns.length === 0) return [];
  const written = toLocalTime(reading.reference, reading.timeZone).date;
  return patterns
    .flatMap(([pattern, distance]) =>
      [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
        date: addDays(written, distance),
        words,
        end: index + words.length,
      })),
    )
    .sort((a, b) => a.end - b.end);
}

/** The days that the quote of a claim names in such words, counted from when its message was sent. */
export function nearDatesOf(
  { quote, sourceIds }: Claim,
  { messages }: CleanThread,
  timeZone: string,
): readonly string[] {
  return messages
    .filter(({ id }) => sourceIds.includes(id))
    .flatMap(({ language, sentAt }) =>
      findNearDays(quote, { reference: sentAt, timeZone, language: language ?? 'en' }),
    )
    .map(({ date }) => date);
}
