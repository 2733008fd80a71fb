import { createBlockBuilder } from '../block-builder.js';
import { counted, DocumentRefused, type ReadDocument } from '../document.js';
import { policies } from '../policies.js';
import { type Line, toLines } from './lines.js';
import { bodySizeOf, readPage } from './paragraphs.js';
import { type PdfDocument, pdfJs } from './pdf-js.js';
import { withoutRepeated } from './repeated-lines.js';

/** Words of a page that has only a stamp or a page number beside its picture, in UTF-16 code units. */
const FEWEST_LETTERS = 12;
/** Programs put their own name, or that of the file, where the title belongs. */
const OF_PROGRAM = /^(?:microsoft \w+ - |untitled)|\.\w{2,4}$/i;

/**
 * Reads the text of a PDF, page by page, as it lies on them. No script of it runs, no link is followed, nothing is
 * drawn. Throws `DocumentRefused`.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const task = pdfJs.getDocument({
    // A copy: pdf.js keeps what it is given, and takes no Buffer.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const found = document.numPages;
    const pages: (readonly Line[])[] = [];
    let unreadable = 0;
    for (let number = 1; number <= Math.min(found, policies.pages); number += 1) {
      const page = await textOf(document, number);
      if (page === undefined) unreadable += 1;
      pages.push(page ?? []);
    }
    const title = await titleOf(document);
    return toDocument(withoutRepeated(pages), { found, unreadable, title });
  } catch (error) {
    throw toRefusal(error);
  } finally {
    await task.destroy();
  }
}

/** The lines of a page; undefined for a broken one, which must not cost the others. */
async function textOf(document: PdfDocument, number: number): Promise<readonly Line[] | undefined> {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return toLines(items.flatMap((item) => ('str' in item ? [item] : [])));
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return undefined;
  }
}

async function titleOf(document: PdfDocument): Promise<string | undefined> {
  const { info } = await document.getMetadata();
  const title = info['Title'];
  if (typeof title !== 'string' || !/\p{L}\s+\p{L}/u.test(title)) return undefined;
  return OF_PROGRAM.test(title) ? undefined : title.trim();
}

function toDocument(
  pages: readonly (readonly Line[])[],
  about: { found: number; unreadable: number; title: string | undefined },
): ReadDocument {
  const { found, unreadable, title } = about;
  const builder = createBlockBuilder();
  const bodySize = bodySizeOf(pages);
  const empty: number[] = [];
  for (const [at, lines] of pages.entries()) {
    if (lines.reduce((sum, { text }) => sum + text.length, 0) < FEWEST_LETTERS) empty.push(at + 1);
    builder.place(`page ${at + 1}`);
    readPage(lines, bodySize, builder);
  }
  const blocks = builder.end();
  if (empty.length === pages.length) {
    throw new DocumentRefused(unreadable === pages.length ? 'broken' : 'picture');
  }
  return {
    ...(title === undefined ? {} : { title }),
    blocks,
    extent: { unit: 'pages', found, read: pages.length - empty.length },
    notes: [
      ...(empty.length > unreadable
        ? [`${counted(empty.length - unreadable, 'page')} without text: empty, or a picture`]
        : []),
      ...(unreadable > 0 ? [`${counted(unreadable, 'page')} broken`] : []),
    ],
  };
}

/** pdf.js names its errors; each has a class of its own that it does not give out. */
function toRefusal(error: unknown): unknown {
  if (error instanceof DocumentRefused || !(error instanceof Error)) return error;
  if (error.name === 'PasswordException') return new DocumentRefused('locked');
  return new DocumentRefused('broken');
}
