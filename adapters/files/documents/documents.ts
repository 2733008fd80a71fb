import { basename } from 'node:path';
import type { Attachment } from '../../../skills/core/call.js';
import { InputError, PermissionError, TooLargeError } from '../../../skills/core/errors.js';
import { fileKindOf } from '../../../skills/core/file-names.js';
import type { Documents, Material, MaterialBlock } from '../../../skills/core/ports/decks.js';
import { toLine } from '../../../skills/reading/line.js';
import type { ReadDocument } from '../../documents/document.js';
import { policies } from '../../documents/policies.js';
import { readDocument } from '../../documents/read-document.js';
import { decodeText } from '../../mime/decode-text.js';
import { limits } from '../../mime/limits.js';
import { titleFromName } from '../file-name.js';
import {
  readSourceFile,
  type SourceFile,
  type SourceFiles,
  type SourceKind,
} from '../source-file.js';
import { parseCsv } from './csv.js';
import { type MarkdownBlock, parseMarkdown } from './markdown.js';

const TEXT = { subject: 'the document', maxBytes: limits.document };
const OFFICE = { subject: 'the document', maxBytes: policies.file };

/** Where documents are, and whether those of Office and PDF are opened. */
export interface DocumentSources extends SourceFiles {
  /** Set where the administrator keeps them closed: a text and a table are read all the same. */
  readonly areClosed?: boolean;
}

/**
 * Creates documents over files: Markdown and .csv (.tsv), PDF, Word, Excel and PowerPoint. Made for one request, because
 * references may name its attachments.
 *
 * @example
 * const documents = createFileDocuments({ access: { kind: 'roots', roots: ['/srv/plans'] } });
 * await documents.material('plan.md', signal);
 */
export function createFileDocuments({ areClosed, ...files }: DocumentSources): Documents {
  return {
    async material(reference, signal) {
      const named = typeof reference === 'string' ? reference : reference.name;
      const isOffice = fileKindOf(named) === 'office document';
      if (isOffice && areClosed) throw closed(toLine(basename(named), 200));
      const { name, bytes, example } = await open(
        files,
        reference,
        isOffice ? OFFICE : TEXT,
        signal,
      );
      if (isOffice) {
        return fromDocument(
          toLine(name, 255),
          await readDocument(bytes, toLine(name, 200), signal),
        );
      }
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

async function open(
  files: SourceFiles,
  reference: string | Attachment,
  kind: SourceKind,
  signal: AbortSignal,
): Promise<SourceFile> {
  if (typeof reference === 'string') return readSourceFile(files, reference, kind, signal);
  const { name } = reference;
  return { name, bytes: await reference.read(kind.maxBytes, signal) };
}

function fromDocument(name: string, document: ReadDocument): Material {
  const { title, blocks, extent, notes } = document;
  return {
    id: name,
    title: title ?? titleFromName(name) ?? name,
    blocks: blocks.map(({ place, ...block }, index) => ({
      id: `b${index + 1}`,
      label: [name, place || block.heading].filter(Boolean).join(', '),
      ...block,
    })),
    extent,
    notes: notes.map((note) => `${name}: ${note}`),
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

function closed(name: string): PermissionError {
  return new PermissionError({
    what: `“${name}” stays closed: documents are not opened here.`,
    why: 'Your administrator set DOCUMENTS to off.',
    remedy: 'Copy the text that matters into a file of Markdown.',
  });
}

function unknownKind(name: string): InputError {
  return new InputError({
    what: `I can't make slides from “${name}”.`,
    why: 'I read Markdown (.md), tables (.csv), PDF, Word, Excel and PowerPoint.',
    remedy: 'Save the document as one of these; for a transcript, ask for the meeting first.',
  });
}
