import { describeCoverage } from '../../../skills/core/receipts/coverage.js';
import { type Item, type Reply, toPlain } from '../../../skills/core/reply.js';
import { marksOf } from '../../../skills/writing/quotation.js';
import { toVisible } from './escape.js';

/** Renders a whole reply as the text of a file. */
export function renderPlainText({ title, lead = [], sections, coverage }: Reply): string {
  const parts = [
    [toPlain(title), ...lead.map(toPlain)].join('\n'),
    ...sections.map(({ heading, line, text = [], items, more }) =>
      [
        ...(heading === undefined ? [] : [heading.toUpperCase()]),
        ...(line === undefined ? [] : [toPlain(line)]),
        ...text,
        ...items.map(renderItem),
        ...(more === undefined ? [] : [`and ${more.count} more`]),
      ].join('\n'),
    ),
    ...(coverage === undefined ? [] : [describeCoverage(coverage)]),
  ];
  return toVisible(`${parts.join('\n\n')}\n`);
}

function renderItem(item: Item): string {
  const { number, text, note, quote, quoteLanguage, reasons = [], sources } = item;
  const [open, close] = marksOf(quoteLanguage);
  const proof = [
    ...reasons,
    ...sources.map(({ label, link }) => (link === undefined ? label : `${label} ${link}`.trim())),
  ]
    .filter((part) => part !== '')
    .join(' · ');
  return [
    `${number === undefined ? '-' : `${number}.`} ${toPlain(text)}`,
    ...(note === undefined ? [] : [`   ${note}`]),
    ...(quote === undefined ? [] : [`   ${open}${quote}${close}`]),
    ...(proof === '' ? [] : [`   ${proof}`]),
  ].join('\n');
}
