import { truncate } from './unicode.js';

/** How much of a text is looked at; more does not change the answer. */
const SAMPLE = 4_000;
const FEWEST_LETTERS = 12;
/** Function words that must be found. */
const FEWEST_HITS = 2;
/** So many telling letters are worth a function word, and so many count at most. */
const LETTERS_PER_WORD = 4;
const MOST_LETTERS = 8;

/** Words that are frequent in one language and rare in the others. ISO 639-1. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to is you for that this with are have please we will not be your can from our would what thanks when there been has by if on at',
  de: 'der die das und ist nicht ich sie wir mit für auf ein eine einen dem den zu von bitte auch noch haben wird bei dass oder aber kann wie sind im es uns ihnen als nur danke am mir um heute',
  fr: 'le la les des et est pas pour vous nous dans une un que qui sur avec je ce merci avez du au être bonjour mais ou cette plus votre sont ont fait il ne si',
  es: 'el la los las de y que en es por para con una un su se no lo del gracias está como más pero usted hola le al muy ha hay este esta son',
  it: 'il la le di e che per non un una sono con del della mi ci ti grazie anche gli è questo questa come ho ha alla nel più ciao se ma dei ai essere fare',
  nl: 'de het een en van ik je niet dat is met voor op zijn we te aan er maar ook bij nog kan graag naar hebben wij heb om dit wat wel als deze bedankt hier jullie',
  pt: 'o a os as de e que não em para com uma um por se do da no na você obrigado obrigada está mais mas ao são foi olá tem já isso também este esta pelo bom',
  da: 'og det er at en den til på af ikke jeg du vi har med kan som for der et tak hej men om fra skal vil mig dig hvis også bliver eller nogle',
  sv: 'och det är att en den till på av inte jag du vi har med kan som för ett tack hej men om från ska vill mig dig också eller ni finns när',
  no: 'og det er at en den til på av ikke jeg du vi har med kan som for et takk hei men om fra skal vil meg deg hvis også eller dere noen bare etter',
  fi: 'ja on ei se että hän mutta kun niin ovat tai kiitos hei mitä voi myös olen oli joka minä sinun jos ole nyt vielä tämä olisi kanssa',
  pl: 'i w na nie to jest się że z do jak dziękuję proszę dla czy od po ale co są być oraz tak pan pani przez cześć jestem mam już będzie',
  cs: 'a je se na že to v s z do jsem jako pro ale děkuji prosím by jsou jsme co si tak při být máme dobrý den nebo také jen už',
  hu: 'a az és hogy nem egy is van ez de meg köszönöm kérem mint csak még már vagy lesz ha én ezt azt volt',
  ro: 'și în de la cu nu este pe un o să care din pentru mai sunt am mulțumesc vă ce dar sau prin fi ați bună dacă',
  tr: 've bir bu için ile da de ne var çok teşekkürler mi olarak ama gibi daha merhaba ben siz olan değil kadar sonra lütfen',
};

/** Letters that only some of the languages above use. */
const TELLING_LETTERS: Readonly<Record<string, RegExp>> = {
  de: /[ßäöü]/g,
  fr: /[êèçœùàâ]/g,
  es: /[ñ¿¡]/g,
  it: /[ìò]/g,
  pt: /[ãõ]/g,
  da: /[æø]/g,
  no: /[æø]/g,
  sv: /[åäö]/g,
  fi: /ää|öö|[äö]/g,
  pl: /[ąęłśżźćń]/g,
  cs: /[ěřůčšž]/g,
  hu: /[őű]/g,
  ro: /[ășțţş]/g,
  tr: /[ğışİ]/g,
};

const TELLING = Object.entries(TELLING_LETTERS);

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
 * Tells the language of a text, ISO 639-1, or undefined when it is too short or too mixed to tell.
 *
 * Counts function words and telling letters: 23 languages, no data to load. A mail in none of them is
 * better called unknown than by its nearest neighbour.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = truncate(text, SAMPLE)
    .replace(/https?:\/\/\S+|\S+@\S+/g, ' ')
    .toLowerCase()
    .replace(ENGLISH_ENDINGS, '');
  return (BEYOND_LATIN.test(sample) ? scriptOf(sample) : undefined) ?? latinLanguageOf(sample);
}

/** What English hangs on a word: the "s" of "Malcolm's" is no Czech "s". */
const ENGLISH_ENDINGS = /(?<=[a-z])['’](?:s|t|re|ve|ll|m|d)(?![a-zß-ɏ])/g;

/** A letter of another script: only then are scripts counted, which is slow. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\ud7ff]/;
const LATIN_WORDS = /[a-zß-öø-ɏḀ-ỿ]+/g;

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

const languagesByWord: ReadonlyMap<string, readonly string[]> = indexWords();

function indexWords(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
    for (const word of list.split(' ')) index.set(word, [...(index.get(word) ?? []), language]);
  }
  return index;
}

function latinLanguageOf(sample: string): string | undefined {
  const scores = new Map<string, number>();
  let hits = 0;
  let letters = 0;
  for (const word of sample.match(LATIN_WORDS) ?? []) {
    letters += word.length;
    const languages = languagesByWord.get(word) ?? [];
    if (languages.length > 0) hits += 1;
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
    }
  }
  if (hits === 0 || letters < FEWEST_LETTERS) return undefined;
  let telling = 0;
  for (const [language, pattern] of /[^\0-\x7f]/.test(sample) ? TELLING : []) {
    const found = Math.min(sample.match(pattern)?.length ?? 0, MOST_LETTERS);
    if (found > 0) scores.set(language, (scores.get(language) ?? 0) + found / LETTERS_PER_WORD);
    telling = Math.max(telling, found);
  }
  const [best, second] = [...scores].sort(([, a], [, b]) => b - a);
  const evidence = hits + Math.floor(telling / LETTERS_PER_WORD);
  if (best === undefined || evidence < FEWEST_HITS) return undefined;
  return best[1] > (second?.[1] ?? 0) ? best[0] : undefined;
}
