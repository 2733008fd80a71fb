import { describe, expect, it } from 'vitest';
import { toCardMessage } from '../../../../adapters/teams/out/outgoing.js';
import { renderCard } from '../../../../adapters/teams/render/card.js';
import { renderLabels } from '../../../../adapters/teams/render/labels.js';
import { type Link, toLink } from '../../../../skills/core/link.js';
import type { Item, Reply } from '../../../../skills/core/reply.js';

const link = toLink('https://outlook.office.com/mail/id/m1', ['outlook.office.com']) as Link;
const item: Item = {
  number: 1,
  text: ['Dana asks you to confirm the EMEA figures'],
  quote: 'Can you confirm them?',
  sources: [{ id: 'm1', label: 'Budget review, 2 messages', link }],
};

function digest(model: string, items: readonly Item[] = [item]): Reply {
  return {
    kind: 'digest',
    audience: 'asker',
    title: ['Tuesday'],
    sections: [{ items }],
    coverage: { unit: 'messages', found: 1, read: 1, skipped: [], writtenBy: { model } },
  };
}

describe('labels of a Teams message', () => {
  it('say that a model wrote it, and cite what each item rests on', () => {
    expect(renderLabels(digest('gpt-4.1-mini'))).toEqual([
      {
        type: 'https://schema.org/Message',
        '@type': 'Message',
        '@context': 'https://schema.org',
        '@id': '',
        additionalType: ['AIGeneratedContent'],
        citation: [
          {
            '@type': 'Claim',
            position: 1,
            appearance: {
              '@type': 'DigitalDocument',
              name: 'Budget review, 2 messages',
              abstract: 'Can you confirm them?',
              url: link,
            },
          },
        ],
        usageInfo: expect.objectContaining({ name: 'Personal' }),
      },
    ]);
  });

  it('are referred to from the item on the card', () => {
    expect(JSON.stringify(renderCard(digest('gpt-4.1-mini')))).toContain('2 messages · [1]');
    expect(JSON.stringify(renderCard(digest('none')))).not.toContain('[1]');
  });

  it('say nothing of a model when there was none', () => {
    expect(JSON.stringify(renderLabels(digest('none')))).not.toContain('AIGenerated');
  });

  it('are left out where nothing of a person was read', () => {
    const help: Reply = { kind: 'help', audience: 'place', title: ['Help'], sections: [] };
    expect(toCardMessage(help)).not.toHaveProperty('entities');
  });

  it('stay within what Teams takes', () => {
    const long: Item = {
      ...item,
      quote: 'q'.repeat(1_000),
      sources: [{ id: 'm1', label: 'l'.repeat(1_000) }],
    };
    const many = Array.from({ length: 30 }, (_, index) => ({ ...long, number: index + 1 }));
    const [label] = renderLabels(digest('gpt-4.1-mini', many));
    expect(label).toHaveProperty('citation.length', 20);
    expect(label).toHaveProperty('citation.0.appearance.name.length', 80);
    expect(label).toHaveProperty('citation.0.appearance.abstract.length', 160);
  });

  it('put nothing private into the notification', () => {
    expect(toCardMessage(digest('none'))).toMatchObject({
      summary: 'Daybrief has an answer for you.',
    });
  });
});
