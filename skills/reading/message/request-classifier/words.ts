const LETTERS = "[A-Za-zÀ-ɏ]+(?:['’][A-Za-zÀ-ɏ]+)?";
const PATTERN = new RegExp(
  `https?:\\/\\/\\S+|www\\.\\S+|\\$LINK|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|${LETTERS}|\\d+(?:[.,:/]\\d+)*|[?!.,;:()/-]`,
  'g',
);

/** First words that end with a comma and still address nobody: "Also, …", "Please, …". */
const OPENERS = new Set(
  `also anyway actually again additionally afterwards alternatively and apparently as basically because besides but by
  finally first fortunately further furthermore hello hey hi however if importantly in instead last lastly later meanwhile
  moreover next no nonetheless now obviously ok okay on once or otherwise perhaps please plus regardless second secondly
  similarly so sorry still thanks then therefore third though thus today tomorrow too unfortunately well what when why yeah
  yes yesterday yet frankly hopefully maybe meantime overall generally specifically note fyi`.split(
    /\s+/u,
  ),
);

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
const MONTH = /^(?:january|february|april|june|july|august|september|october|november|december)$/;

/**
 * Reads an English sentence as lower-case words in which everything that is particular to one mail is
 * replaced by its kind: `_name`, `_day`, `_number`, `_link`, `_address`.
 *
 * A capital inside the sentence makes a name, and so does a capitalised first word before a comma
 * ("Rick, are you on this?"). Sentences all in capitals have no names.
 */
export function requestWords(sentence: string): readonly string[] {
  const tokens = sentence.replaceAll('’', "'").match(PATTERN) ?? [];
  const shouting = sentence === sentence.toUpperCase();
  return tokens.map((token, at) => {
    const word = token.toLowerCase();
    if (/^(?:https?:|www\.|\$link)/.test(word)) return '_link';
    if (word.includes('@')) return '_address';
    if (/^\d/.test(word)) return '_number';
    if (WEEKDAY.test(word) || MONTH.test(word)) return '_day';
    if (shouting || word === token || /^i(?:'|$)/.test(word)) return word;
    const starts = at === 0 || /^[.!?:;(-]$/.test(tokens[at - 1] ?? '');
    if (!starts) return '_name';
    return tokens[at + 1] === ',' && !OPENERS.has(word) ? '_name' : word;
  });
}
