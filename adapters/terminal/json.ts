import type { Reply } from '../../skills/core/reply.js';
import { toPlain } from '../../skills/core/reply.js';
import { toPrintableJson } from './clean.js';

/**
 * Renders a reply as one JSON document for scripts, ending with a line break.
 *
 * Rich text becomes plain text; files are named with their size in bytes, their content is not
 * included (`--out` writes it).
 */
export function renderJson(reply: Reply): string {
  const plain = {
    ...reply,
    title: toPlain(reply.title),
    lead: reply.lead?.map(toPlain),
    sections: reply.sections.map((section) => ({
      ...section,
      ...(section.line ? { line: toPlain(section.line) } : {}),
      items: section.items.map(({ actions: _actions, ...item }) => ({
        ...item,
        text: toPlain(item.text),
      })),
    })),
    files: reply.files?.map(({ name, mediaType, bytes }) => ({
      name,
      mediaType,
      size: bytes.length,
    })),
    actions: undefined,
  };
  return `${toPrintableJson(plain)}\n`;
}
