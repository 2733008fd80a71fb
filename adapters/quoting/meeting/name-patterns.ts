/** What says that somebody will, or has to. */
export const WILL =
  "(?:will|['’]ll|(?:is|['’]s|are|['’]re|am|['’]m) (?:going to|gonna)|should|has to|have to|needs? to)";

/** More people than that are not given work one by one. */
const MOST_NAMES = 40;

/** One way a participant is called, and how work is given to them by it. */
export interface NamePattern {
  readonly name: string;
  readonly spelling: string;
  readonly pattern: RegExp;
}

/** Full names, and first names that only one participant has. */
export function namePatternsOf(names: readonly string[]): readonly NamePattern[] {
  const unique = [...new Set(names)].slice(0, MOST_NAMES);
  const first = (name: string) => name.split(' ')[0] ?? name;
  return unique.flatMap((name) => {
    const short = first(name);
    const shared = unique.filter((other) => first(other) === short).length > 1;
    const spellings = shared || short.length < 3 || short === name ? [name] : [name, short];
    return spellings.map((spelling) => ({ name, spelling, pattern: namePatternFor(spelling) }));
  });
}

/**
 * How a participant is given work by name: told what they will do (`modal`, `rest`), asked (`asked`)
 * or ordered (`order`).
 */
function namePatternFor(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(
    `^(?:and |so |okay,? )?${escaped},? (?:please,? )?(?:(?:can|could|would|will) you |i(?:['’]d| would) like you to |i (?:want|need) you to )(?:please )?(?<asked>.+)$` +
      `|\\b${escaped}(?:,? (?:over here|here|there))?,? ?(?:you ?)?(?<modal>${WILL}) (?<rest>.+)$` +
      `|^(?:and |so |okay,? )?${escaped}, (?:please,? )?(?<order>.+)$`,
    'iu',
  );
}
