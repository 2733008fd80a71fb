import { noteLanguageOf } from './note-language.js';
import type { Cast } from './people.js';
import { hasStrayCertainty } from './stray-certainty.js';
import { hasStrayContent } from './stray-content.js';
import { hasStrayDeadline } from './stray-deadlines.js';
import { hasStrayDenial } from './stray-denials.js';
import { hasStrayDirection } from './stray-directions.js';
import { hasStrayOrder } from './stray-order.js';
import { hasStrayPeople } from './stray-people.js';

/** What the words of a note get wrong, each with its own check. */
export type WordingProblem = 'words' | 'negation' | 'people' | 'certainty' | 'request' | 'date';

/** What the words of a note are compared with. */
export interface WordingSource {
  readonly quote: string;
  /** What stands before and behind the quote, the subject among what stands before. */
  readonly before: string;
  readonly behind: string;
  readonly cast: Cast;
  readonly isAsk: boolean;
  /** Set where people take on work by saying so, as in a meeting. */
  readonly mayTakeOn: boolean;
}

/**
 * Compares the words of a note with those of its source: things, denials, people, certainty, orders.
 *
 * Undefined in a language whose words for these are not known.
 */
export function wordingProblems(
  note: string,
  { quote, before, behind, cast, isAsk, mayTakeOn }: WordingSource,
  languageCode: string | undefined,
): readonly WordingProblem[] | undefined {
  const language = noteLanguageOf(languageCode);
  if (language === undefined) return undefined;
  const said = language.tokens(note);
  const quoted = language.tokens(quote);
  const [earlier, later] = [language.tokens(before), language.tokens(behind)];
  const people = language.tokens([cast.author, ...cast.others].filter(Boolean).join(', '));
  const around = [...quoted, ...earlier, ...later, ...people];
  const scene = { quote: quoted, before: earlier, behind: later, cast, isAsk };
  const isOrdered = hasStrayOrder(
    said,
    quoted,
    isAsk ? 'asked' : mayTakeOn ? 'taken-on' : 'told',
    language,
  );
  const isSwapped =
    hasStrayPeople(said, scene, language) || hasStrayDirection(said, quoted, language);
  const isSurer = hasStrayCertainty(
    { text: note, tokens: said },
    { text: quote, tokens: quoted },
    isAsk,
    language,
  );
  return [
    ...(hasStrayContent(said, around, language) ? (['words'] as const) : []),
    ...(hasStrayDenial(said, quoted, language) ? (['negation'] as const) : []),
    ...(isSwapped ? (['people'] as const) : []),
    ...(isSurer ? (['certainty'] as const) : []),
    ...(isOrdered ? (['request'] as const) : []),
    ...(hasStrayDeadline(said, quoted, language) ? (['date'] as const) : []),
  ];
}
