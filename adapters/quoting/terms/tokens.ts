const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/**
 * Reads the words of a text, lower case, in order; apostrophes stay inside a word ("don't").
 *
 * @example words('We’ll ship v2.') // ["we'll", 'ship', 'v2']
 */
export function words(text: string): readonly string[] {
  return text.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
}
