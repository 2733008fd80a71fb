import type { Speech } from './speech.js';

/** What platforms and tenants add to a name: "(Guest)", "| Contoso", "[External]". */
const ADDED = /\s*(?:\([^()]*\)|\[[^\]]*\]|\|.*$)/gu;
const TURNED = /^([\p{L}'’ -]+), ([\p{L}'’. -]+)$/u;

/**
 * Gives one person one label: "Anna Berg (Guest)", "Berg, Anna" and "anna berg" are Anna Berg where one
 * of them is written so. A label that stands for itself stays as it is.
 */
export function withOneName(speeches: readonly Speech[]): readonly Speech[] {
  const labels = new Set(speeches.flatMap(({ speaker }) => speaker ?? []));
  const groups = new Map<string, string[]>();
  for (const label of labels) {
    const key = plainName(label).toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), label]);
  }
  const chosen = new Map<string, string>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const name = group.map(plainName).find((each) => each !== each.toLowerCase()) ?? group[0] ?? '';
    for (const label of group) chosen.set(label, name);
  }
  if (chosen.size === 0) return speeches;
  return speeches.map((speech) => ({
    ...speech,
    speaker: chosen.get(speech.speaker ?? '') ?? speech.speaker,
  }));
}

function plainName(label: string): string {
  const bare = label.replace(ADDED, '').trim();
  const [, last, first] = TURNED.exec(bare) ?? [];
  return first && last ? `${first} ${last}` : bare || label;
}
