import { nameParticles, SIGNATURE } from './signature-words.js';

const LONGEST_CLOSING = 160;
const MOST_CLOSING_WORDS = 7;
const LONGEST_NAME = 40;
const AROUND = /^[\s*_>«"'(-]+|[\s*_>»"'),.!;:–—-]+$/g;

/** Whether a line closes a letter, "With my very best regards": known words only, a closing one among them. */
export function isClosing(line: string): boolean {
  if (line.length > LONGEST_CLOSING) return false;
  const text = plain(line.replace(AROUND, ''));
  if (SIGNATURE.lines().has(text)) return true;
  if (SIGNATURE.starts().some((start) => text.startsWith(start))) return true;
  const words = text.split(/[\s,./]+/).filter(Boolean);
  return (
    words.length <= MOST_CLOSING_WORDS &&
    words.some((word) => SIGNATURE.closing().has(word)) &&
    words.every((word) => SIGNATURE.closing().has(word) || SIGNATURE.companions().has(word))
  );
}

/** Whether a line does no more than thank, which closes a letter where a name comes after it. */
export function isThanks(line: string): boolean {
  return line.length <= LONGEST_NAME && SIGNATURE.thanks().has(plain(line.replace(AROUND, '')));
}

/** Whether a line is a name: up to five words that start with a capital, or have no case; "de", "von" and the like between. */
export function isName(line: string): boolean {
  const words = line.replace(AROUND, '').split(/[\s,]+/);
  if (line.length > LONGEST_NAME || words.length > 5) return false;
  return words.every((word, index) => {
    const [first = ''] = word;
    const capital =
      first !== first.toLowerCase() || (first === first.toUpperCase() && /\p{L}/u.test(first));
    return (
      (capital && !/\d/.test(word)) || (index > 0 && (nameParticles().has(word) || word === 'bin'))
    );
  });
}

/** In lower case, with the apostrophes of a typewriter. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
