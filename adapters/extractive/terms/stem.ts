/**
 * The Porter stemmer (1980), with the two later changes its author recommends.
 * https://tartarus.org/martin/PorterStemmer/
 */
const STEP_2: Readonly<Record<string, string>> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
};
const STEP_3: Readonly<Record<string, string>> = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
};
const STEP_4 =
  'al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize'.split(' ');

// Longest first, so that the first suffix that fits is the one Porter means.
const byLength = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length);
const SUFFIXES_2 = byLength(Object.keys(STEP_2));
const SUFFIXES_3 = byLength(Object.keys(STEP_3));
const SUFFIXES_4 = byLength(STEP_4);

/** One `c` or `v` per letter; `y` is a vowel after a consonant. */
function shape(word: string): string {
  let out = '';
  for (const letter of word) {
    const vowel = 'aeiou'.includes(letter) || (letter === 'y' && out.endsWith('c'));
    out += vowel ? 'v' : 'c';
  }
  return out;
}

function measure(stemPart: string): number {
  return shape(stemPart).match(/v+c+/g)?.length ?? 0;
}

function endsShort(word: string): boolean {
  return shape(word).endsWith('cvc') && !/[wxy]$/.test(word);
}

function replaceSuffix(
  word: string,
  suffixes: readonly string[],
  table: Readonly<Record<string, string>>,
): string {
  const suffix = suffixes.find((candidate) => word.endsWith(candidate));
  if (suffix === undefined) return word;
  const rest = word.slice(0, -suffix.length);
  return measure(rest) > 0 ? rest + (table[suffix] ?? '') : word;
}

function dropPluralAndPast(word: string): string {
  let w = word;
  if (/(?:ss|i)es$/.test(w)) w = w.slice(0, -2);
  else if (/[^s]s$/.test(w)) w = w.slice(0, -1);
  if (w.endsWith('eed')) return measure(w.slice(0, -3)) > 0 ? w.slice(0, -1) : w;
  const rest = w.endsWith('ed') ? w.slice(0, -2) : w.endsWith('ing') ? w.slice(0, -3) : w;
  if (rest === w || !shape(rest).includes('v')) return w;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/([^aeiouylsz])\1$/.test(rest)) return rest.slice(0, -1);
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
}

function porter(word: string): string {
  let w = dropPluralAndPast(word);
  if (w.endsWith('y') && shape(w.slice(0, -1)).includes('v')) w = `${w.slice(0, -1)}i`;
  w = replaceSuffix(w, SUFFIXES_2, STEP_2);
  w = replaceSuffix(w, SUFFIXES_3, STEP_3);
  const suffix = SUFFIXES_4.find((candidate) => w.endsWith(candidate));
  if (suffix !== undefined) {
    const rest = w.slice(0, -suffix.length);
    if (measure(rest) > 1 && (suffix !== 'ion' || /[st]$/.test(rest))) w = rest;
  }
  if (w.endsWith('e')) {
    const rest = w.slice(0, -1);
    const m = measure(rest);
    if (m > 1 || (m === 1 && !endsShort(rest))) w = rest;
  }
  return w.endsWith('ll') && measure(w) > 1 ? w.slice(0, -1) : w;
}

// A process meets the same few ten thousand words again and again; the bound keeps a hostile text from
// growing the table without end.
const MEMORY_LIMIT = 50_000;
const memory = new Map<string, string>();

/** Reduces a lower-case English word to its Porter stem; words with other letters stay as they are. */
export function stem(word: string): string {
  if (word.length <= 3 || word.length > 40 || !/^[a-z]+$/.test(word)) return word;
  const known = memory.get(word);
  if (known !== undefined) return known;
  const result = porter(word);
  if (memory.size >= MEMORY_LIMIT) memory.clear();
  memory.set(word, result);
  return result;
}
