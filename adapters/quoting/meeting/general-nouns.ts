import { stem } from '../terms/stem.js';

/** Nouns of every meeting: they name no topic. */
const GENERAL_NOUNS = new Set(
  `people person way day week month year hour minute second bit group meeting everyone place side end kind word name problem
  reason matter sense couple job member guy change use need work call line thing lot order level position information
  opportunity experience situation concern conversation discussion colleague area term range amount number set list
  morning afternoon evening today tomorrow yesterday half rest top bottom front middle step stage piece form type
  difference detail response statement comment letter page paper head hand deal note session evidence course extent item
  aspect feeling instance condition manager participant bunch amount percent cent euro dollar pound million thousand
  hundred tsk`
    .split(/\s+/u)
    .map(stem),
);

/** Common adjectives, which stand alone after "is" and "more" as nouns do. */
const ADJECTIVES = new Set(
  `hard soft easy difficult simple small large short long high low strong weak cheap expensive fancy cool nice old young normal
  basic main whole full free ready early late fast slow wide flat round curved single double extra special common general
  interesting useful possible impossible available wrong true false modest new specific particular separate initial loud
  quick thin thick heavy light bright dark clear close far near deep rich poor warm cold hot dry wet safe dangerous clean
  dirty empty busy certain similar equal recent current previous final local public private real actual proper correct
  exact complete entire total huge tiny funny sad happy angry afraid tired sick dead alive strange weird stupid smart
  clever favourite favorite original modern traditional popular famous serious silly crazy perfect fair tough tight loose
  smooth rough sharp bold plain neat pretty ugly beautiful handy compact tall narrow broad grateful aware keen willing
  unable worth relevant necessary sufficient obvious consistent independent temporary permanent minor major multiple various
  several additional further usual typical unusual unique fun annoying boring surprised interested worried opposite honourable`.split(
    /\s+/u,
  ),
);

const NUMBER_WORD =
  /^(?:\p{L}+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|zero)s?$/u;

/** Whether a stem belongs to a noun that names no topic. */
export function isGeneralNoun(stemOfWord: string): boolean {
  return GENERAL_NOUNS.has(stemOfWord);
}

/** Whether a lower-case word is a number written out: "five", "forty-two". */
export function isNumberWord(word: string): boolean {
  return NUMBER_WORD.test(word);
}

/** Whether a lower-case word is a common adjective, or the comparative or superlative of one. */
export function isAdjective(word: string): boolean {
  if (ADJECTIVES.has(word)) return true;
  const [, base] = /^(\p{L}{3,}?)(?:er|est)$/u.exec(word) ?? [];
  if (base === undefined) return false;
  return [base, `${base}e`, base.replace(/i$/u, 'y'), base.replace(/(.)\1$/u, '$1')].some((form) =>
    ADJECTIVES.has(form),
  );
}
