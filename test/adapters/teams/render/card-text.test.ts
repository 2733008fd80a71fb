import { describe, expect, it } from 'vitest';
import { TEAMS_LIMITS } from '../../../../adapters/teams/limits.js';
import { renderCard, sizeOf } from '../../../../adapters/teams/render/card.js';
import type { Reply } from '../../../../skills/core/reply.js';
import { cardSchema } from '../card-schema.js';

function draft(text: readonly string[], sections = 1): Reply {
  return {
    kind: 'draft',
    audience: 'asker',
    title: ['Draft to Dana Ortiz'],
    sections: Array.from({ length: sections }, () => ({ heading: 'Draft', text, items: [] })),
  };
}

describe('the note of a model on a card', () => {
  it('stands between its line and the quote', () => {
    const row = { text: [{ bold: 'Dana' }], note: 'Confirm it.', quote: 'Can you?', sources: [] };
    const card = renderCard({
      kind: 'digest',
      audience: 'asker',
      title: ['Tuesday'],
      sections: [{ items: [row] }],
    });
    const shown = JSON.stringify(card.body);
    const places = ['"Dana"', '"Confirm it."', '"“Can you?”"'].map((words) => shown.indexOf(words));
    expect(places.every((place, at) => place > (places[at - 1] ?? 0))).toBe(true);
    cardSchema.parse(card);
  });
});

describe('text to copy on a card', () => {
  it('stands whole, a paragraph apart where an empty line is', () => {
    const card = renderCard(draft(['Hi Dana,', '', 'Yes.', '', 'Best,', 'Alex']));
    const lines = card.body.slice(2);
    expect(lines).toMatchObject([
      { inlines: ['Hi Dana,'], spacing: 'None' },
      { inlines: ['Yes.'], spacing: 'Medium' },
      { inlines: ['Best,'], spacing: 'Medium' },
      { inlines: ['Alex'], spacing: 'None' },
    ]);
    cardSchema.parse(card);
  });

  it('fits, however long it is, and says how much of it is missing', () => {
    const card = renderCard(
      draft(
        Array.from({ length: 60 }, () => 'word '.repeat(400)),
        10,
      ),
    );
    expect(sizeOf(card)).toBeLessThanOrEqual(TEAMS_LIMITS.card.bytes);
    expect(JSON.stringify(card)).toContain('more lines');
  });
});
