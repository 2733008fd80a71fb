import { InputError, TooLargeError } from '../../../skills/core/errors.js';
import type { Documents, Material, MaterialBlock } from '../../../skills/core/ports/decks.js';
import { toLine } from '../../../skills/reading/line.js';
import { decodeText } from '../../mime/decode-text.js';
import { limits } from '../../mime/limits.js';
import { titleFromName } from '../file-name.js';
import { readSourceFile, type SourceFiles } from '../source-file.js';
import { parseCsv } from './csv.js';
import { type MarkdownBlock, parseMarkdown } from './markdown.js';

const DOCUMENT = { subject: 'the document', maxBytes: limits.document };

/**
 * Creates documents over files: .md and .csv (.tsv). Made for one request, because references may
 * name its attachments.
 *
 * @example
 * const documents = createFileDocuments({ access: { kind: 'roots', roots: ['/srv/plans'] } });
 * await documents.material('plan.md', signal);
 */
export function createFileDocuments(files: SourceFiles): Documents {
  return {
    async material(reference, signal) {
      const { name, bytes, example } = await readSourceFile(files, reference, DOCUMENT, signal);
      const written = decodeText(bytes);
      const text = example ? example.text(written) : written;
      switch (/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase()) {
        case 'md':
        case 'markdown':
          return fromMarkdown(toLine(name, 255), text);
        case 'csv':
        case 'tsv':
          return fromCsv(toLine(name, 255), text);
        default:
          throw unknownKind(toLine(name, 200));
      }
    },
  };
}

function fromMarkdown(name: string, text: string): Material {
  const blocks = parseMarkdown(text);
  const [first] = blocks;
  const title = first?.level === 1 ? first.heading : undefined;
  return {
    id: name,
    title: title ?? titleFromName(name) ?? name,
    blocks: blocks.map((block, index) => ({
      id: `b${index + 1}`,
      label: label(name, block),
      ...block,
    })),
  };
}

function label(name: string, { heading }: MarkdownBlock): string {
  return heading === undefined ? name : `${name}, ${heading}`;
}

function fromCsv(name: string, text: string): Material {
  const table = parseCsv(text);
  if (table.rows.length > limits.tableRows) {
    throw new TooLargeError({
      what: `“${name}” has too many rows for slides.`,
      why: `I read tables of at most ${limits.tableRows} rows.`,
      remedy: 'Sum it up first, or keep the rows that matter.',
      limit: limits.tableRows,
      actual: table.rows.length,
      unit: 'rows',
    });
  }
  const block: MaterialBlock = { id: 'b1', label: name, paragraphs: [], bullets: [], table };
  return {
    id: name,
    title: titleFromName(name) ?? name,
    blocks: table.header.length > 0 ? [block] : [],
  };
}

function unknownKind(name: string): InputError {
  return new InputError({
    what: `I can't make slides from “${name}”.`,
    why: 'I read Markdown (.md) and tables (.csv).',
    remedy: 'Save the document as one of these; for a transcript, ask for the meeting first.',
  });
}
