import type { Call } from '../core/call.js';
import { InputError } from '../core/errors.js';
import type { Ports } from '../core/ports/ports.js';
import type { PrivateReply } from '../core/reply.js';
import { checkOutline } from './check-outline.js';
import { renderDraft } from './compose.js';
import { findSource, isDigest, readMaterial, type Sources } from './read-material.js';

interface Asked {
  readonly source: string | undefined;
  readonly title: string | undefined;
  readonly maxSlides: number;
  readonly preview: boolean;
}

type Needed = Sources & Pick<Ports, 'deckRenderer'>;

/** Turns a document, a table, a meeting or mail into slides: the outline first, then the file. */
export async function runDeck(
  { source, title, maxSlides, preview }: Asked,
  ports: Needed,
  call: Call,
): Promise<PrivateReply> {
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
}

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
