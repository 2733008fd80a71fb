import type { ExplainedTerm } from '../core/ports/writer.js';
import type { Section } from '../core/reply.js';

/**
 * What the terms of the house mean, at the end of an answer that somebody asked for in more detail.
 *
 * A digest has no such section: ten seconds are not for definitions.
 */
export function termsSection(terms: readonly ExplainedTerm[] = []): readonly Section[] {
  if (terms.length === 0) return [];
  const items = terms.map(({ term, meaning }) => ({
    text: [{ bold: term }, `: ${meaning}`],
    sources: [],
  }));
  return [{ heading: 'In our words', items }];
}
