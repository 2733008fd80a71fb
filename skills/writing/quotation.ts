/** Around a quote; marks within it stay as its author set them. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  fr: ['« ', ' »'],
  ja: ['「', '」'],
  zh: ['“', '”'],
};
const OTHER = ['«', '»'] as const;

/** The quotation marks of a language, ISO 639-1; English when it is not told. */
export function marksOf(language = 'en'): readonly [open: string, close: string] {
  return MARKS[language] ?? OTHER;
}

/**
 * Puts words between the quotation marks of a language.
 *
 * @example quotation('Is "slow" the word?', 'en') // '“Is "slow" the word?”'
 */
export function quotation(words: string, language: string | undefined): string {
  const [open, close] = MARKS[language ?? ''] ?? OTHER;
  return `${open}${words}${close}`;
}
