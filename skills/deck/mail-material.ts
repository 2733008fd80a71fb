import type { Material, MaterialBlock } from '../core/ports/decks.js';
import { type Item, type Reply, type Section, toPlain } from '../core/reply.js';

/**
 * Turns an answer about mail, a digest or a thread, into material: every line is a block under its
 * section's heading, with its quote and the reason it is there as proof.
 *
 * What the answer shows is what the slides hold: they say nothing that was not on the screen.
 */
export function toMailMaterial(reference: string, reply: Reply): Material {
  const { title, lead } = headOf(reply);
  const opening: MaterialBlock = { id: 'mail', label: title, paragraphs: lead, bullets: [] };
  const blocks = [
    ...(lead.length === 0 ? [] : [opening]),
    ...reply.sections.flatMap(sectionBlocks),
  ];
  return {
    id: reference,
    title,
    isPrivate: true,
    // Two lines may rest on one message; block ids are numbered so that they stay apart.
    blocks: blocks.map((block, index) => ({ ...block, id: `${block.id}.${index + 1}` })),
  };
}

/** A digest is titled with its day and what was read; on a slide the day is the title. */
function headOf(reply: Reply): { readonly title: string; readonly lead: readonly string[] } {
  const title = toPlain(reply.title);
  const lead = (reply.lead ?? []).map(toPlain);
  const [day = title, ...read] = title.split(' · ');
  if (reply.kind !== 'digest' || read.length === 0) return { title, lead };
  return { title: `Digest of ${day}`, lead: [read.join(' · '), ...lead] };
}

function sectionBlocks({ heading, items, more }: Section): readonly MaterialBlock[] {
  const blocks = items.map((item) => itemBlock(item, heading));
  const last = blocks.at(-1);
  if (more === undefined || last === undefined) return blocks;
  return [
    ...blocks.slice(0, -1),
    { ...last, bullets: [...last.bullets, `and ${more.count} more`] },
  ];
}

function itemBlock(
  { text, note, quote, reasons = [], sources }: Item,
  heading?: string,
): MaterialBlock {
  const [first] = sources;
  const line = toPlain(text);
  const label = line || heading || '';
  const said = note ?? (quote === undefined ? undefined : `“${quote}”`);
  return {
    id: first?.id ?? 'line',
    label,
    ...(heading === undefined ? {} : { heading, level: 2 }),
    paragraphs: [],
    bullets: [said === undefined ? line : `${line}: ${said}`],
    proof: [...(quote === undefined ? [] : [`“${quote}” (${label})`]), ...reasons],
  };
}
