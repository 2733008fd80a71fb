import type { KeyPhrase } from './key-phrases.js';

/**
 * Takes the best phrases of a stretch without saying anything twice: a phrase whose words were already
 * said in another is skipped.
 */
export function pickPhrases(
  ranked: readonly KeyPhrase[],
  most: number,
  said: Set<string> = new Set(),
): readonly KeyPhrase[] {
  const picked: KeyPhrase[] = [];
  for (const phrase of ranked) {
    if (picked.length === most) break;
    if (phrase.stems.some((part) => said.has(part))) continue;
    const longer = ranked.find(
      (other) =>
        other.stems.length > phrase.stems.length &&
        other.count >= phrase.count * 0.4 &&
        phrase.stems.every((part) => other.stems.includes(part)) &&
        !other.stems.some((part) => said.has(part)),
    );
    const chosen = longer ?? phrase;
    for (const part of chosen.stems) said.add(part);
    picked.push(chosen);
  }
  return picked;
}
