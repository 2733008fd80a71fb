interface Marks {
  readonly outer: readonly [open: string, close: string];
  readonly inner: readonly [open: string, close: string];
}

const MARKS: Readonly<Record<string, Marks>> = {
  en: { outer: ['“', '”'], inner: ['‘', '’'] },
  de: { outer: ['„', '“'], inner: ['‚', '‘'] },
  fr: { outer: ['« ', ' »'], inner: ['“', '”'] },
  ja: { outer: ['「', '」'], inner: ['『', '』'] },
  zh: { outer: ['“', '”'], inner: ['‘', '’'] },
};
const OTHER: Marks = { outer: ['«', '»'], inner: ['“', '”'] };
const QUOTED = /"([^"]*)"|„([^„“”]*)[“”]|“([^“”]*)”|«\s*([^«»]*?)\s*»/gu;

/** The quotation marks of a language, ISO 639-1, for a quote whose own marks stay as they are; English when it is not told. */
export function marksOf(language = 'en'): readonly [open: string, close: string] {
  return (MARKS[language] ?? OTHER).outer;
}

/**
 * Puts words between the quotation marks of a language; what they quote themselves gets its inner
 * marks.
 *
 * @example quotation('Is "slow" the word?', 'en') // '“Is ‘slow’ the word?”'
 */
export function quotation(words: string, language: string | undefined): string {
  const { outer, inner } = MARKS[language ?? ''] ?? OTHER;
  const marked = words.replace(
    QUOTED,
    (_, ...[straight, low, curly, angled]: readonly (string | undefined)[]) =>
      `${inner[0]}${straight ?? low ?? curly ?? angled ?? ''}${inner[1]}`,
  );
  return `${outer[0]}${marked}${outer[1]}`;
}
