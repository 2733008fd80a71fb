import { lowerCase } from './unicode.js';

const START = 120;
/** "Jonas, Mei and Bo, can you …": names one after the other, then a comma. */
const CALLED =
  /^@?(\p{Lu}[\p{L}'’-]+(?:(?:,|,? (?:and|und|et|y|e|en|&)) \p{Lu}[\p{L}'’-]+){1,4}),? (?=\p{Ll})/u;

/** "Thanks, Bo, can you …" speaks to one person. */
const OPENERS: ReadonlySet<string> = new Set(
  `thanks thank hi hello hey dear yes no ok okay sure great perfect good sorry also and so well then finally please first second next
  hallo danke ja nein gut bitte also bonjour merci oui non hola gracias sí ciao grazie dank olá obrigado`.split(
    /\s+/,
  ),
);

/**
 * The names that a sentence begins with when it speaks to several people, in lower case; empty for one
 * that speaks to one person or to nobody by name.
 */
export function namesCalled(sentence: string): readonly string[] {
  const [, names = ''] = CALLED.exec(sentence.slice(0, START)) ?? [];
  const called = lowerCase(names)
    .split(/,? (?:and|und|et|y|e|en|&) |, /u)
    .filter(Boolean);
  return called.some((word) => OPENERS.has(word)) ? [] : called;
}
