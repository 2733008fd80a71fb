/** What eld knows: how much each piece of a word speaks for each language, by the number of the language. */
export interface LanguageTable {
  readonly type: string;
  /** ISO 639-1, by number. */
  readonly languages: Readonly<Record<string, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>> | undefined>>;
}

/** The same as few strings: what is parsed at a start is a fifth of the objects' time. */
export interface PackedTable {
  readonly type: string;
  readonly languages: readonly string[];
  /** By how a piece begins: its end, "#", a letter and a number (base 36) for each language, "$". */
  readonly groups: Readonly<Record<string, string>>;
}

/** Letters of a piece that name its group. */
const GROUP = 3;
const FIRST_LETTER = 'A'.charCodeAt(0);
/** Neither stands in a piece: eld takes marks off, and writes other letters in signs of its own. */
const [BEHIND, END] = ['#', '$'];
const RADIX = 36;

/** Packs what a table knows of some languages, which it numbers anew. */
export function packTable(table: LanguageTable, wanted: readonly string[]): PackedTable {
  const kept = Object.entries(table.languages).filter(([, language]) => wanted.includes(language));
  const groups: Record<string, string> = {};
  for (const [piece, scores = {}] of Object.entries(table.ngrams)) {
    const told = kept.map(([id], at) =>
      id in scores ? `${String.fromCharCode(FIRST_LETTER + at)}${scores[id]?.toString(RADIX)}` : '',
    );
    const key = piece.slice(0, GROUP);
    const entry = piece.slice(GROUP) + BEHIND + told.join('') + END;
    if (told.some(Boolean)) groups[key] = (groups[key] ?? END) + entry;
  }
  return { type: table.type, languages: kept.map(([, language]) => language), groups };
}

/** Opens a packed table: a piece is read when it is first asked for, and a mailbox has a few hundred. */
export function openTable({ type, languages, groups }: PackedTable): LanguageTable {
  const read = new Map<string, Readonly<Record<string, number>> | undefined>();
  const scoresOf = (piece: string) => {
    if (!read.has(piece)) read.set(piece, readScores(groups[piece.slice(0, GROUP)], piece));
    return read.get(piece);
  };
  return {
    type,
    languages: Object.fromEntries(languages.entries()),
    ngrams: new Proxy({}, { get: (_, piece) => scoresOf(String(piece)) }),
  };
}

function readScores(
  group: string | undefined,
  piece: string,
): Readonly<Record<string, number>> | undefined {
  const start = END + piece.slice(GROUP) + BEHIND;
  const found = group?.indexOf(start) ?? -1;
  if (group === undefined || found < 0) return undefined;
  const from = found + start.length;
  const scores: Record<string, number> = {};
  for (const [, letter = '', score = ''] of group
    .slice(from, group.indexOf(END, from))
    .matchAll(/([A-Z])([0-9a-z]+)/g)) {
    scores[letter.charCodeAt(0) - FIRST_LETTER] = Number.parseInt(score, RADIX);
  }
  return scores;
}
