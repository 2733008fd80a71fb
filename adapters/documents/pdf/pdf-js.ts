import * as library from 'unpdf/pdfjs';
import type { TextItem } from './lines.js';

/** What of pdf.js is used. */
export interface PdfJs {
  getDocument(options: Readonly<Record<string, unknown>>): PdfLoading;
}

/** A PDF that is being opened. */
export interface PdfLoading {
  readonly promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}

/** An open PDF; pages count from 1. */
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
}

interface PdfPage {
  /** Pieces of text, and marks of how they are nested. */
  getTextContent(): Promise<{ readonly items: readonly (TextItem | { readonly type: string })[] }>;
  cleanup(): void;
}

/** pdf.js as `unpdf` builds it for servers; the types that come with it name files without their ending, which Node does not find. */
export const pdfJs: PdfJs = library as unknown as PdfJs;
