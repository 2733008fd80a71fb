import { describeCoverage } from '../../skills/core/receipts/coverage.js';
import type { Item, Reply, RichText, Section } from '../../skills/core/reply.js';
import { marksOf } from '../../skills/writing/quotation.js';
import { toPrintable } from './clean.js';
import type { Style } from './style.js';
import { columns, wrap } from './wrap.js';

/** How wide and with what emphasis a reply is printed. */
export interface Page {
  readonly style: Style;
  /** Columns; at least 40. */
  readonly width: number;
}

const INDENT = '    ';

/** Renders a reply as text for a terminal, a pipe or a file; ends with a line break. */
export function renderReply(reply: Reply, page: Page): string {
  const blocks = [
    [rich(reply.title, page), ...(reply.lead ?? []).map((line) => rich(line, page))]
      .flatMap((line) => wrap(line, page.width))
      .join('\n'),
    ...reply.sections.map((section) => renderSection(section, page)).filter((text) => text !== ''),
    ...(reply.files ?? []).map(({ name, bytes }) => `File: ${toPrintable(name)} (${size(bytes)})`),
    ...(reply.coverage ? [page.style.faint(toPrintable(describeCoverage(reply.coverage)))] : []),
    ...(reply.callId ? [page.style.faint(`(id ${reply.callId})`)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function renderSection(section: Section, page: Page): string {
  const { style, width } = page;
  const items = section.items.map((item) => renderItem(item, page));
  const heading = section.heading ? style.heading(toPrintable(section.heading)) : undefined;
  if (section.line && items.length === 0) {
    const start = heading ? `${heading}  ` : '';
    const lines = wrap(rich(section.line, page), width - columns(start));
    return `${start}${lines.join(`\n${INDENT}`)}`;
  }
  const more = section.more
    ? [
        style.faint(
          `${INDENT}and ${section.more.count} more${
            section.more.command ? `: ${toPrintable(section.more.command)}` : ''
          }`,
        ),
      ]
    : [];
  const lines = [
    ...(heading ? [heading] : []),
    ...(section.line ? wrap(rich(section.line, page), width) : []),
    ...(section.text ?? []).flatMap((text) => wrap(toPrintable(text), width)),
    ...items,
    ...more,
  ];
  return items.length === 0 && !section.line && !section.text ? '' : lines.join('\n');
}

function renderItem(item: Item, page: Page): string {
  const { style } = page;
  const width = page.width - INDENT.length;
  const marker = item.number === undefined ? '  · ' : `${String(item.number).padStart(2)}  `;
  const text = wrap(rich(item.text, page), width);
  const note = item.note ? wrap(toPrintable(item.note), width) : [];
  const [open, close] = marksOf(item.quoteLanguage);
  const quote = item.quote
    ? wrap(`${open}${toPrintable(item.quote).replace(/\s+/gu, ' ')}${close}`, width)
    : [];
  const sources = item.sources.map(({ label }) => toPrintable(label));
  const why = [...(item.reasons ?? []).map(toPrintable), ...new Set(sources)]
    .filter((part) => part !== '')
    .join(' · ');
  const link = item.sources.find((source) => source.link)?.link;
  const details = [
    ...note,
    ...quote,
    ...wrap(why, width).map((line) => style.faint(line)),
    ...(link ? [style.faint(link)] : []),
  ].filter((line) => line !== '');
  return [...text, ...details]
    .map((line, index) => `${index === 0 ? marker : INDENT}${line}`)
    .join('\n');
}

function rich(text: RichText, { style }: Page): string {
  return text
    .map((run) => (typeof run === 'string' ? toPrintable(run) : style.bold(toPrintable(run.bold))))
    .join('');
}

function size(bytes: Uint8Array): string {
  return bytes.length < 1024 ? `${bytes.length} bytes` : `${Math.round(bytes.length / 1024)} KB`;
}
