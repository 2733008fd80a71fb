import { isStopWord } from '../../../skills/reading/stop-words.js';

// How transcribers mark what is not speech: {disfmarker}, {vocalsound}, [laughter], <noise>, @ @.
const BREAK = '–';
const BREAK_MARK =
  /\{(?:disfmarker|gap|pause)\}|\[(?:inaudible|unintelligible|crosstalk)[^\]]{0,20}\]|--+|—|–|\.{3,}|…/giu;
const NOISE_MARK = /\{[^}]{0,40}\}|\[[^\]]{0,40}\]|<[^>]{0,40}>|@+/gu;
const FILLER =
  /^(?:uh+|um+|uhm+|eh+|ehm|erm?|hm+|mm+|mhm|ah+|oh+|ooh|uh-huh|mm-hmm?|huh|ha|hah|heh|tsk)[,.]*$/iu;
/** White space that is not one blank already. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/gu;
// A word that broke off: no vowel, and no abbreviation that is written like this.
const FRAGMENT =
  /^(?!(?:vs|pm|tv|cd|kg|km|cm|mm|[Mm]s|[Mm]r|[Mm]rs|[Dd]r|hr|hrs|th|rd|nd|[Ss]t|ph|pc|pdf|html|xml|sql|mph)$)(?:[bcdfghjklmnpqrstvwxz]{1,4}|[BCDFGHJKLMNPQRSTVWXZ][bcdfghjklmnpqrstvwxz]{1,3})$|^[Tt]h$/u;

/** Words cut short that are no other word. */
const CUT_SHORT =
  /^(?:wha|whi|tha|thi|becau|somethi|anythi|everythi|wou|shou|peop|diffe|differe)$/u;

// Said before the sentence begins. "No" is missing on purpose: it can carry the whole meaning.
// Words that could also begin a sentence ("Look into it") need the comma that shows they don't.
const OPENER =
  /^(?:(?:(?:so|well|ok|okay|'kay|yeah|yep|yes|alright|all right|the thing is|the point is|and|but|or|you know|you see|i mean|basically|actually|anyway|anyways|nah|nope|['’]cause|cuz)(?![\p{L}])(?!['’-])|(?:right|now|then|like|look|see|great|good|cool|sorry|of course|meanwhile|kind of|sort of|obviously|i guess|thank you(?: very much)?|thanks(?: very much)?)(?=[,.]))[\s,.–]*)+/iu;
const POLITE_ADDRESS =
  /^(?:(?:thank you|thanks)(?: very much| so much)?,?\s*)?(?:mr|madam|mrs|ms)\.?\s*(?:chair(?:man|person|woman)?|speaker|president),\s*/iu;
const ASIDE =
  /(?:,\s*|\s)(?:you know|i mean|sort of|kind of|kinda|sorta|if you will|or something like that|or something|or whatever|and stuff like that|and stuff|and things like that|and so on|and so forth)(?=[\s,.?!]|$),?/giu;
const MEANT_LITERALLY =
  /\b(?:what|this|that|the|a|some|any|do|did|does|as|same|which|another|other|one|if)\s+(?:kind|sort) of/iu;

/**
 * Cleans one spoken sentence for reading: transcribers' marks, fillers, stutters, false starts and
 * empty openers go; no word that carries meaning is added or replaced. "–" is left where the speaker
 * broke off and began anew. The empty string means that nothing was said.
 *
 * @example cleanSpeech("So uh it {disfmarker} it 's a big uh box .") // "It's a big box."
 */
export function cleanSpeech(sentence: string): string {
  const marked = sentence.replace(BREAK_MARK, ` ${BREAK} `).replace(NOISE_MARK, ' ');
  const spoken = joinTokens(marked).replace(/(\w) n['’]t\b/giu, "$1n't");
  const kept = dropStutters(spoken.split(' ').filter((word) => !FILLER.test(word)));
  let text = kept.map((word) => (isCutShort(word) ? BREAK : word)).join(' ');
  text = tidyBreaks(text).replace(POLITE_ADDRESS, '').replace(OPENER, '');
  text = MEANT_LITERALLY.test(text) ? text : text.replace(ASIDE, '');
  text = keepTheRestart(tidyBreaks(text));
  return /[\p{L}\p{N}]/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : '';
}

function isCutShort(word: string): boolean {
  return FRAGMENT.test(word) || CUT_SHORT.test(word);
}

const CARRIES_MEANING = /\b(?:if|unless|when|not|no|never|nobody|only|except)\b|n['’]t\b/iu;
const BEGINS_ANEW = /^(?:i|we|it|they|he|she|there|this|that|these|those|the|our|let)\b/iu;

/** "It's – we shouldn't make it too big": the first try goes when it is short and says nothing. */
function keepTheRestart(text: string): string {
  if (!text.includes(BREAK)) return text;
  const parts = text.split(` ${BREAK} `);
  let from = 0;
  for (let at = 0; at < parts.length - 1; at += 1) {
    const tried = parts.slice(from, at + 1).join(' ');
    const next = parts[at + 1] ?? '';
    const idle = tried.split(' ').length <= 4 && !CARRIES_MEANING.test(tried);
    if (idle && BEGINS_ANEW.test(next) && next.split(' ').length >= 4) from = at + 1;
  }
  return parts.slice(from).join(` ${BREAK} `);
}

/** Undoes word-by-word spacing (" .", " 're") and changes nothing else. */
export function joinTokens(text: string): string {
  return text
    .replace(/ +(['’](?:s|re|ve|ll|d|m|t)\b)/giu, '$1')
    .replace(/(\w) - (?=\w)/gu, '$1-')
    .replace(/\s+([,.;:?!%])/gu, '$1')
    .replace(UNEVEN_SPACE, ' ')
    .trim();
}

/** Longest repetition looked for: "they have the they have the" is 3 words. */
const LONGEST_STUTTER = 4;

/** A word as said and, for comparing, in small letters without punctuation. */
interface Heard {
  readonly said: string;
  readonly bare: string;
}

function dropStutters(tokens: readonly string[]): readonly string[] {
  const out: Heard[] = [];
  for (const said of tokens) {
    out.push({ said, bare: bare(said) });
    while (dropOneStutter(out));
  }
  return out.map(({ said }) => said);
}

/** Drops the first saying of what the last words repeat, with a break between or without. */
function dropOneStutter(out: Heard[]): boolean {
  for (let size = LONGEST_STUTTER; size > 0; size -= 1) {
    const second = out.length - size;
    const gap = out[second - 1]?.said === BREAK ? 1 : 0;
    const first = second - gap - size;
    if (first < 0 || !isSaidAgain(out, first, second, size)) continue;
    out.splice(first, size + gap);
    return true;
  }
  return false;
}

function isSaidAgain(out: readonly Heard[], first: number, second: number, size: number): boolean {
  for (let at = 0; at < size; at += 1) {
    const [said, again] = [out[first + at], out[second + at]];
    if (said === undefined || again === undefined) return false;
    if (!repeats(said, again, at === size - 1, second - first > size)) return false;
  }
  return true;
}

/** Letters of a word that was begun before it was said whole: "devel develop". */
const LONGEST_BEGUN = 6;

function repeats(said: Heard, again: Heard, last: boolean, broken: boolean): boolean {
  const [a, b] = [said.bare, again.bare];
  const same = a === b;
  // A word begun and then said whole: "th the", "tele televisions", and "it – it's" after a break.
  if (!same && (!last || !b.startsWith(a))) return false;
  if (a === '' || /\d/u.test(a)) return false;
  if (same) return !/[.?!]$/u.test(said.said);
  if (/['’]/u.test(b.charAt(a.length))) return broken || a === 'i';
  if (broken) return true;
  const short = a.length <= 4 || (a.length <= LONGEST_BEGUN && b.length - a.length > 1);
  const begun = short && !isStopWord(a) && !/^[A-Z]/u.test(said.said);
  return begun || /^[b-hj-z]$/u.test(a);
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}'’]/gu, '');
}

function tidyBreaks(text: string): string {
  return text
    .replace(/(?:\s*–\s*)+/gu, ' – ')
    .replace(/^[\s–,.;:-]+(?:["“”]\s+)?|^["“”]\s+/u, '')
    .replace(
      /(?:[\s–,]+(?:and|or|but|so|then|cuz|'cause|yeah|you know|i mean|though|anyway))*[\s–,]+(?=[.?!]?$)/iu,
      '',
    )
    .replace(/(?:[\s–,]+(?:and|or|but|so|cuz|'cause))+(?=[.?!]?$)/iu, '')
    .replace(/,\s*(?:yeah|okay|ok|right|you know|huh)(?=\.?$)/iu, '')
    .replace(/,\s*(?=[,.?!])/gu, '')
    .replace(/\s+([,.;:?!])/gu, '$1')
    .replace(/([,;:])[,;:]+/gu, '$1')
    .replace(UNEVEN_SPACE, ' ')
    .trim();
}
