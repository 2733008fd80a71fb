import type { ErrorCode } from '../../skills/core/errors.js';
import type { Reply } from '../../skills/core/reply.js';
import { toPlain } from '../../skills/core/reply.js';
import type { Outcome } from '../../skills/core/run.js';
import { toPrintableJson } from './clean.js';

type Understood = Outcome['understood'];

/**
 * Renders a reply as one JSON document for scripts, ending with a line break.
 *
 * Rich text becomes plain text; files are named with their size in bytes, their content is not
 * included (`--out` writes it). Scripts may rely on the names: `from`, `due` and `receivedAt` of an item
 * (ISO 8601), `error.code` of what failed, and `understood`: the skill, its input, and by what it was told.
 */
export function renderJson(reply: Reply, error?: ErrorCode, understood?: Understood): string {
  const plain = {
    ...reply,
    understood: understood ?? { by: 'nothing' },
    ...(error === undefined ? {} : { error: { code: error } }),
    title: toPlain(reply.title),
    lead: reply.lead?.map(toPlain),
    sections: reply.sections.map((section) => ({
      ...section,
      ...(section.line ? { line: toPlain(section.line) } : {}),
      items: section.items.map(({ actions: _actions, facts, ...item }) => ({
        ...item,
        ...facts,
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
