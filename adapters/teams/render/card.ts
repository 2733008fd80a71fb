import { toButtonState } from '../../../skills/conversation/press.js';
import { smallPrint } from '../../../skills/core/receipts/coverage.js';
import { type Reply, toPlain } from '../../../skills/core/reply.js';
import { TEAMS_LIMITS } from '../limits.js';
import { type CardContext, renderActions } from './card-actions.js';
import { type Detail, FULL_DETAIL, LESS_DETAIL } from './card-detail.js';
import type { AdaptiveCard, CardElement } from './card-elements.js';
import { renderSection } from './card-sections.js';
import { note, paragraph, toRuns } from './card-text.js';
import { citedItems } from './labels.js';
import { toInert } from './text.js';

const LIMITS = TEAMS_LIMITS.card;

/**
 * Draws a reply as an Adaptive Card.
 *
 * The card's JSON takes at most `TEAMS_LIMITS.card.bytes` in UTF-16. A reply that is larger is drawn in
 * less detail, the last section first, because the first ones are those that need the reader; what is
 * left out is counted in the card. Pure: the same reply gives the same card. `stateId`, of what
 * was kept of the reply, is what buttons refer to; without it there are only links.
 */
export function renderCard(reply: Reply, stateId?: string): AdaptiveCard {
  const cited = new Set(citedItems(reply).map(({ number }) => number));
  const context: CardContext = { kept: toButtonState(reply, stateId), cited };
  const sections = reply.sections.filter(
    ({ items, line, text }) => items.length > 0 || line || text,
  );
  const omitted = sections.splice(LIMITS.sections).length;
  const details: Detail[] = sections.map(() => FULL_DETAIL);
  const draw = (scale: number): AdaptiveCard =>
    toCard(reply, [
      ...renderHead(reply, scale),
      ...sections.flatMap((section, at) =>
        renderSection(section, `actions-${at}`, context, details[at] ?? FULL_DETAIL),
      ),
      ...(omitted > 0 ? [note(`and ${omitted} more sections`)] : []),
      ...renderActions(reply.actions ?? [], context),
      ...smallPrint(reply).map((line) => note(toInert(line, LIMITS.line * scale), 'Medium')),
    ]);

  let card = draw(1);
  for (const detail of LESS_DETAIL) {
    for (let at = sections.length - 1; at >= 0 && sizeOf(card) > LIMITS.bytes; at -= 1) {
      details[at] = detail;
      card = draw(1);
    }
  }
  return sizeOf(card) > LIMITS.bytes ? draw(LEAST_SCALE) : card;
}

/** Share of the text limits for title and lead when the sections alone could not make a card fit. */
const LEAST_SCALE = 0.25;

/** Size of a card on the wire as Teams counts it: bytes in UTF-16. */
export function sizeOf(card: AdaptiveCard): number {
  return JSON.stringify(card).length * 2;
}

function toCard(reply: Reply, body: readonly CardElement[]): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body,
    fallbackText: toInert(toPlain(reply.title), LIMITS.title),
  };
}

function renderHead(reply: Reply, scale: number): readonly CardElement[] {
  const lead = (reply.lead ?? []).slice(0, LIMITS.leadLines);
  return [
    paragraph(toRuns(reply.title, LIMITS.title * scale, { size: 'Medium', weight: 'Bolder' })),
    ...lead.map((line) =>
      paragraph(toRuns(line, LIMITS.line * scale, { isSubtle: true }), 'Small'),
    ),
  ];
}
