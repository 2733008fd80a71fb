/** A line split at the name before its colon. */
export interface NamedLine {
  readonly name: string;
  readonly text: string;
}

/** A phone number, with digits starred out, is whoever dialled in. */
const NAMED = /^([\p{L}\p{N}+][^:：<>{}|]{0,59}?)\s*[:：]\s+(?=\S)/u;
const HEADER_LABELS =
  /^(?:date|time|attendees|participants|present|absent|subject|title|location|meeting|topic|agenda|datum|zeit|teilnehmer(?:innen)?|betreff|ort|thema|objet|lieu|sujet|https?)$/i;

/** Splits "Dana Ortiz: Good morning." Undefined when nothing that could be a name stands there. */
export function splitName(line: string): NamedLine | undefined {
  const found = NAMED.exec(line);
  const name = found?.[1];
  if (!found || name === undefined) return undefined;
  if (name.split(/\s+/).length > 5 || HEADER_LABELS.test(name)) return undefined;
  return { name, text: line.slice(found[0].length) };
}

/**
 * The names in a transcript that writes them before each turn; empty when it does not.
 *
 * One "Remember: …" does not make a speaker called Remember. The style counts when at least a
 * quarter of the lines has it; then a name counts when it comes back, or is written like one.
 */
export function speakersOf(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let named = 0;
  for (const line of lines) {
    const name = splitName(line)?.name;
    if (name === undefined) continue;
    named += 1;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (named === 0 || named * 4 < lines.length) return new Set();
  const names = [...counts].filter(([name, count]) => count > 1 || isWrittenLikeName(name));
  return new Set(names.map(([name]) => name));
}

/** Every word starts with a capital or a digit, small particles aside: "Ludwig van Dijk". */
function isWrittenLikeName(name: string): boolean {
  return name
    .split(/\s+/)
    .every(
      (word) =>
        /^[("']?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word) ||
        /^(?:de|da|di|van|von|der|den|la|le|bin|al)$/.test(word),
    );
}
