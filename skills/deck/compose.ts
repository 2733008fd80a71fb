import type { Deck, Material, Outline, Slide } from '../core/ports/decks.js';
import type { Item, PrivateReply, RichText, Section } from '../core/reply.js';

/** What a deck reply is made of. `deck` is absent for a preview. */
export interface Draft {
  readonly material: Material;
  readonly outline: Outline;
  readonly deck: Deck | undefined;
  readonly findings: readonly string[];
  /** The request that makes the file of a preview. */
  readonly command: string;
}

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

const LAYOUT_WORDS: Readonly<Record<Slide['layout'], string>> = {
  title: 'title',
  section: 'section',
  bullets: 'points',
  table: 'table',
  bar: 'bar chart',
  pie: 'pie chart',
};

/** Composes the reply: the outline as numbered lines, each with what it rests on, then the file. */
export function renderDraft(draft: Draft): PrivateReply {
  const { material, outline, deck } = draft;
  const content = outline.slides.filter(({ layout }) => layout !== 'title');
  const slides = deck?.slideCount ?? outline.slides.length;
  const counted = slides === 1 ? '1 slide' : `${slides} slides`;
  const findings = [...draft.findings, ...(deck?.findings ?? outline.omitted ?? [])];
  return {
    kind: 'deck',
    audience: 'asker',
    title: [{ bold: outline.title }, deck ? ` · ${counted}` : ` · outline of ${counted}`],
    lead: leadOf(content.length, deck !== undefined),
    sections: [
      { heading: 'Outline', items: outline.slides.map((slide, at) => toItem(slide, at, draft)) },
      ...checkSection(findings, deck !== undefined),
    ],
    ...(deck
      ? { files: [{ name: fileName(outline.title), mediaType: PPTX, bytes: deck.bytes }] }
      : {}),
    ...(deck && material.isPrivate ? { hasPrivateFiles: true } : {}),
    ...(deck || content.length === 0
      ? {}
      : { actions: [{ kind: 'command', label: 'Make the slides', command: draft.command }] }),
    coverage: {
      unit: 'blocks',
      found: material.blocks.length,
      read: material.blocks.length,
      skipped: unused(material, outline),
      ...(material.notes === undefined ? {} : { notes: material.notes }),
      writtenBy: outline.writtenBy,
    },
    ...(content.length === 0 ? { empty: true } : {}),
  };
}

function leadOf(slides: number, drawn: boolean): readonly RichText[] {
  if (slides === 0) return [['There is nothing to put on a slide in this source.']];
  return drawn ? [['What to say is in the speaker notes; the last slide lists the sources.']] : [];
}

function toItem(slide: Slide, at: number, { material, outline, deck }: Draft): Item {
  const labels = new Map(outline.sources.map(({ id, label }) => [id, label]));
  const seen = new Set<string>();
  return {
    number: deck?.firstSlides[at] ?? at + 1,
    text: [{ bold: slide.title }, ` · ${LAYOUT_WORDS[slide.layout]}`],
    sources: slide.sourceIds.flatMap((id) => {
      const label = labels.get(id);
      if (label === undefined || seen.has(label)) return [];
      seen.add(label);
      return [{ id: `${material.id}#${id}`, label }];
    }),
  };
}

function checkSection(findings: readonly string[], drawn: boolean): readonly Section[] {
  if (findings.length === 0) {
    return drawn
      ? [
          {
            line: ['Checked: every text fits, every number is in the source, the file is sound.'],
            items: [],
          },
        ]
      : [];
  }
  return [
    { heading: 'Worth knowing', items: findings.map((text) => ({ text: [text], sources: [] })) },
  ];
}

/** Blocks that no slide cites, by what a person would look for. */
function unused(material: Material, outline: Outline) {
  const cited = new Set(outline.slides.flatMap(({ sourceIds }) => sourceIds));
  const left = material.blocks.filter(
    ({ id, paragraphs, bullets, table }) =>
      !cited.has(id) && (paragraphs.length > 0 || bullets.length > 0 || table !== undefined),
  );
  if (left.length === 0) return [];
  const names = [...new Set(left.map(({ label }) => label))];
  return [{ reason: 'on no slide', count: left.length, ...(names.length <= 5 ? { names } : {}) }];
}

const NAME_MOST = 60;

/** A file name that every system takes: letters and digits of any script, joined by hyphens. */
export function fileName(title: string): string {
  const [first = 'deck', ...words] = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = [...first].slice(0, NAME_MOST).join('');
  for (const word of words) {
    if ([...name, '-', ...word].length > NAME_MOST) break;
    name += `-${word}`;
  }
  return `${name}.pptx`;
}
