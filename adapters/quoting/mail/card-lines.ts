import type { ReadSentence } from '../../../skills/core/ports/message-reading.js';
import { isTitleLine } from '../../../skills/reading/message/sign-offs.js';

/** One line in capitals may be news; two below one another are the card of whoever wrote. */
const FEWEST_LINES = 2;

/**
 * Takes the card off the end of a message that no mark told the cleaner of: name, title, company,
 * street. What asks for something, names a day or stands in a list is none.
 */
export function withoutCard(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  const last = sentences.findLastIndex((sentence) => !isCardLine(sentence));
  const card = sentences.slice(last + 1);
  const isCard = card.length >= FEWEST_LINES || card.some(({ idle }) => idle === 'signature');
  return isCard ? sentences.slice(0, last + 1) : sentences;
}

function isCardLine({ quote, ask, due, day, leadIn, isSubject, idle }: ReadSentence): boolean {
  if (idle === 'signature' || idle === 'wordless') return true;
  if (ask || due || day || leadIn !== undefined || isSubject) return false;
  return isTitleLine(quote) && quote.split(/[\s/&-]+/u).every(isNameLike);
}

/** "Head", "of", "Purchasing", "12": long words have capitals. */
function isNameLike(word: string): boolean {
  return !/^\p{Ll}{4,}/u.test(word);
}
