import { type Item, type Reply, toPlain } from '../../../skills/core/reply.js';
import { TEAMS_LIMITS } from '../limits.js';
import { toInert } from './text.js';

const LIMITS = TEAMS_LIMITS.message;

/**
 * Says about a message what Teams shows beside it: that a model wrote it, what it rests on, and that it
 * is made of a person's own mail.
 *
 * The quoting writer only repeats what people wrote, so its answers carry no AI label.
 */
export function renderLabels(reply: Reply): readonly unknown[] {
  const byModel = isByModel(reply);
  const personal = reply.audience === 'asker' && reply.coverage !== undefined;
  if (!byModel && !personal) return [];
  const written = {
    additionalType: ['AIGeneratedContent'],
    citation: citedItems(reply).map(renderCitation),
  };
  return [{ ...MESSAGE, ...(byModel && written), ...(personal && { usageInfo: PERSONAL }) }];
}

const MESSAGE = {
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@context': 'https://schema.org',
  '@id': '',
};

const PERSONAL = {
  '@type': 'CreativeWork',
  name: 'Personal',
  description: 'Made for you alone, from what only you may read.',
};

function isByModel({ coverage }: Reply): boolean {
  const model = coverage?.writtenBy?.model;
  return model !== undefined && model !== 'none';
}

type NumberedItem = Item & { readonly number: number };

/** The items of a model's answer that are cited beside the card, under their own number. */
export function citedItems(reply: Reply): readonly NumberedItem[] {
  if (!isByModel(reply)) return [];
  return reply.sections
    .flatMap(({ items }) => items)
    .filter((item): item is NumberedItem => item.number !== undefined && item.sources.length > 0)
    .slice(0, LIMITS.citations);
}

function renderCitation(item: NumberedItem): unknown {
  const [source] = item.sources;
  const link = item.sources.find((each) => each.link)?.link;
  return {
    '@type': 'Claim',
    position: item.number,
    appearance: {
      '@type': 'DigitalDocument',
      name: toInert(source?.label || toPlain(item.text), LIMITS.citationName) || 'Source',
      abstract: toInert(item.quote ?? toPlain(item.text), LIMITS.citationAbstract),
      ...(link === undefined ? {} : { url: link }),
    },
  };
}
