import type { Claim } from '../../skills/core/ports/writer.js';

/** Characters: a headline on a phone, not an essay. */
const LONGEST_STATEMENT = 280;

/** A model's statement as a claim; a longer text is cut at a word, the proof stays whole. */
export function toClaim(said: {
  readonly text: string;
  readonly sourceId: string;
  readonly quote: string;
}): Claim {
  return { text: cut(said.text), sourceIds: [said.sourceId], quote: said.quote };
}

function cut(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_STATEMENT) return line;
  return `${line.slice(0, LONGEST_STATEMENT - 1).replace(/\s+\S*$/u, '')}…`;
}
