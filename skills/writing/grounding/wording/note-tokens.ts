/** A word of a note or of its source, with what stands around it. */
export interface Token {
  readonly text: string;
  /** In small letters, without "'s". */
  readonly word: string;
  readonly at: number;
  /** Which clause it stands in, counted by punctuation and by the words that join clauses. */
  readonly clause: number;
  /** Whether a clause, or a sentence, begins with it. */
  readonly isFirst: boolean;
  readonly hasCapital: boolean;
  readonly isPossessive: boolean;
  /** The sign that follows it directly, and '' where a word follows. */
  readonly behind: string;
}

const PIECES =
  /['’](?:ll|ve|re|d|m)(?!\p{L})|[\p{L}\p{M}\p{N}]+(?:(?:['’-]|(?<=\d)[.,](?=\d))[\p{L}\p{M}\p{N}]+)*|[,;:.!?()–—“”"„]/gu;
const CONTRACTED = /^(.+?)['’](ll|ve|re|d|m)$/iu;

/** Reads a text as words; `joins` are the words that begin a clause, behind `titles` a full stop ends none. */
export function toTokens(
  text: string,
  joins: ReadonlySet<string>,
  titles: ReadonlySet<string>,
): readonly Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let isFirst = true;
  for (const piece of text.normalize('NFKC').match(PIECES)?.flatMap(split) ?? []) {
    if (!/[\p{L}\p{N}]/u.test(piece)) {
      const last = tokens.at(-1);
      if (piece === '.' && last !== undefined && titles.has(last.word)) continue;
      if (last !== undefined && last.behind === '') tokens[last.at] = { ...last, behind: piece };
      if (!/[“”"„]/u.test(piece)) clause += 1;
      isFirst = true;
      continue;
    }
    const isPossessive = /['’]s$/u.test(piece);
    const word = piece
      .replace(/['’]s$/u, '')
      .toLowerCase()
      .replaceAll('’', "'");
    const joining = joins.has(word);
    if (joining) clause += 1;
    tokens.push({
      text: piece,
      word,
      at: tokens.length,
      clause,
      isFirst,
      hasCapital: /^\p{Lu}/u.test(piece),
      isPossessive,
      behind: '',
    });
    isFirst = joining;
  }
  return tokens;
}

function split(piece: string): readonly string[] {
  const [, word, rest] = CONTRACTED.exec(piece) ?? [];
  return word && rest ? [word, `'${rest}`] : [piece];
}
