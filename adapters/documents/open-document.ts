import { type DocumentKind, DocumentRefused, type ReadDocument } from './document.js';

/** What a file begins with. */
const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** A PDF may have other bytes in front of its mark. */
const PDF_MARK_WITHIN = 1024;
/** The stream in which Office puts what it encrypts, as its name is written in a compound file. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Tells by its bytes what a document is, whatever its name says. Throws `DocumentRefused`. */
function documentKindOf(bytes: Uint8Array): DocumentKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, COMPOUND)) {
    throw new DocumentRefused(buffer.includes(ENCRYPTED) ? 'locked' : 'old format');
  }
  if (buffer.subarray(0, PDF_MARK_WITHIN).includes('%PDF-')) return 'pdf';
  if (!startsWith(bytes, ZIP)) throw new DocumentRefused('no document');
  // The directory stands at the end, with each name as it is.
  if (buffer.includes('word/document')) return 'word';
  if (buffer.includes('xl/workbook')) return 'excel';
  if (buffer.includes('ppt/presentation')) return 'powerpoint';
  throw new DocumentRefused('no document');
}

/** Reads a document of any kind in this thread; `read-document.ts` does so in one of its own. Throws `DocumentRefused`. */
export async function openDocument(bytes: Uint8Array): Promise<ReadDocument> {
  switch (documentKindOf(bytes)) {
    case 'pdf':
      return (await import('./pdf/pdf.js')).readPdf(bytes);
    case 'word':
      return withMacros(bytes, (await import('./office/word.js')).readWord(bytes));
    case 'excel':
      return withMacros(bytes, (await import('./office/excel.js')).readExcel(bytes));
    case 'powerpoint':
      return withMacros(bytes, (await import('./office/powerpoint.js')).readPowerPoint(bytes));
  }
}

function withMacros(bytes: Uint8Array, document: ReadDocument): ReadDocument {
  const hasMacros = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    'vbaProject.bin',
  );
  return hasMacros
    ? { ...document, notes: ['it holds macros: only its text was read', ...document.notes] }
    : document;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
