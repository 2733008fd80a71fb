import type { Call } from '../core/call.js';
import { InputError } from '../core/errors.js';
import { count, defineSkill, flag, option, optionalRest } from '../core/skill.js';
import { checkOutline } from './check-outline.js';
import { renderDraft } from './compose.js';
import { findSource, isDigest, MATERIAL_NEEDS, readMaterial } from './read-material.js';

/** Turns a document, a table, a meeting or mail into slides: the outline first, then the file. */
export const presentationDraft = defineSkill({
  name: 'deck',
  summary: 'Drafts slides from a document, a table, a meeting or your digest, with their sources.',
  group: 'daily',
  params: {
    source: optionalRest(
      'a .md or .csv document, a transcript, "digest", a number of your last digest, or what a mail is about; may come as an attachment',
    ),
    title: option('the title of the deck; otherwise that of the source'),
    maxSlides: count({ min: 3, max: 40, fallback: 12 }, 'slides with content, at most'),
    preview: flag('shows the outline without making the file'),
  },
  examples: [
    'deck plan.md',
    'deck budget.csv --max-slides 8',
    'deck review.vtt --preview',
    'deck digest',
  ],
  phrases: async () => (await import('./phrases.js')).PHRASES,
  places: ['personal', 'group', 'channel'],
  needs: [...MATERIAL_NEEDS, 'deckRenderer'],
  async run({ source, title, maxSlides, preview }, ports, call) {
    const options = preview ? ' --preview' : '';
    const asked = (one: string) => commandFor(one, title, maxSlides);
    const found = await findSource(
      source ?? attachedSource(call),
      (one) => asked(one) + options,
      ports,
      call,
    );
    if (found.kind === 'choice') return found.reply;
    const { reference } = found;
    const material = await readMaterial(reference, ports, call);
    const brief = { maxSlides, locale: call.locale, ...(title === undefined ? {} : { title }) };
    const written = await ports.writer.outlineDeck(material, brief, call.signal);
    const { outline, findings } = checkOutline(written, material);
    const total = outline.slides.length;
    if (!preview) ports.progress.report({ doing: 'Drawing', done: 0, total, unit: 'slides' });
    const deck =
      preview || total <= 1 ? undefined : await ports.deckRenderer.render(outline, call.signal);
    const command = asked(reference);
    const draft = renderDraft({ material, outline, deck, findings, command });
    return isDigest(reference) ? draft : { ...draft, source: reference };
  },
});

/** The request that makes the file of this outline, as a person would type it. */
function commandFor(reference: string, title: string | undefined, maxSlides: number): string {
  const quote = (text: string) => `"${text.replaceAll('"', '')}"`;
  const titled = title === undefined ? '' : ` --title ${quote(title)}`;
  return `deck ${quote(reference)}${titled} --max-slides ${maxSlides}`;
}

function attachedSource({ attachments }: Call): string {
  const [first, ...others] = attachments;
  if (first && others.length === 0) return `attachment:${first.name}`;
  throw new InputError({
    what: first
      ? 'Several files came with the request.'
      : 'There is nothing to make slides from yet.',
    remedy: first
      ? `Say which one: deck attachment:${first.name}`
      : 'Name a document, a table or a transcript: deck plan.md',
    usage: 'deck [source…] [--title TEXT] [--max-slides 3-40] [--preview]',
  });
}
