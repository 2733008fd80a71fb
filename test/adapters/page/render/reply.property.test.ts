import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../../../adapters/html/html.js';
import { renderPreviews } from '../../../../adapters/page/render/previews.js';
import { renderReply } from '../../../../adapters/page/render/reply.js';
import { layOut } from '../../../../adapters/slack/render/layout.js';
import { renderCard } from '../../../../adapters/teams/render/card.js';
import { renderReply as renderLines } from '../../../../adapters/terminal/render.js';
import { plainStyle } from '../../../../adapters/terminal/style.js';
import type { Reply } from '../../../../skills/core/reply.js';
import { arbitraryReply } from '../../../fakes/arbitrary-reply.js';
import { readStrictly } from './strict-html.js';

const context = { exchange: 'x1', stateId: 's1', token: 't1' };
const OWN = /^\/(?:ask|feedback|download\?answer=x1&file=\d+)$/;

const previews = {
  slack: (reply: Reply, stateId: string | undefined) =>
    layOut(reply, stateId).messages.flatMap(({ blocks }) => blocks),
  teams: renderCard,
  terminal: (reply: Reply) => renderLines(reply, { style: plainStyle, width: 48 }),
};

/** Every link that is in a reply because code built it. */
function linksOf(reply: Reply): ReadonlySet<string> {
  const items = reply.sections.flatMap(({ items }) => items);
  const actions = [...(reply.actions ?? []), ...items.flatMap(({ actions = [] }) => actions)];
  return new Set<string>([
    ...items.flatMap(({ sources }) => sources.flatMap(({ link }) => link ?? [])),
    ...actions.flatMap((action) => (action.kind === 'open' ? [action.link] : [])),
  ]);
}

describe('a hostile reply', () => {
  it('is well-formed on the page, has our tags only, and leads nowhere that code did not build', () => {
    fc.assert(
      fc.property(arbitraryReply, (reply) => {
        const addresses = readStrictly(renderReply(reply, context).markup);
        const links = linksOf(reply);
        const strange = addresses.filter(({ value }) => !OWN.test(value) && !links.has(value));
        expect(strange).toEqual([]);
      }),
    );
  });

  it('is well-formed in every preview, and leads nowhere', () => {
    fc.assert(
      fc.property(arbitraryReply, fc.constantFrom('s1', undefined), (reply, stateId) => {
        const { markup } = renderPreviews(reply, stateId, previews);
        expect(readStrictly(markup)).toEqual([]);
        // A kind of block or element that the preview cannot draw is named in brackets.
        expect(markup).not.toMatch(/<p class="small">\([\w.]*\)<\/p>/);
      }),
    );
  });

  it('would be found out', () => {
    const wrong = ['<b>', '<i></i>', '<b onclick="x"></b>', '<p></b>', '>', '&nbsp;'];
    for (const markup of wrong) expect(() => readStrictly(markup)).toThrow(TypeError);
    expect(readStrictly(html`<a href="${'/a&b'}">x</a>`.markup)).toEqual([
      { name: 'href', value: '/a&b' },
    ]);
  });
});
