import type { Table } from '../../skills/core/ports/decks.js';

/** The kinds of document that are opened. */
export type DocumentKind = 'pdf' | 'word' | 'excel' | 'powerpoint';

/** A stretch of a document under one heading, on one page or slide, or a table of a sheet. */
export interface DocumentBlock {
  /** Where it stands, in words: "page 3", "Costs". */
  readonly place: string;
  readonly heading?: string;
  /** 1 is the title of the document. */
  readonly level?: number;
  readonly paragraphs: readonly string[];
  readonly bullets: readonly string[];
  readonly table?: Table;
  /** Where the table stands in its sheet: the letters of its columns, the numbers of its rows. */
  readonly cells?: { readonly columns: readonly string[]; readonly rows: readonly number[] };
}

/** The text of a document, and what of it was not read. */
export interface ReadDocument {
  readonly title?: string;
  readonly blocks: readonly DocumentBlock[];
  readonly extent: {
    readonly unit: 'pages' | 'slides' | 'sheets' | 'sections';
    readonly found: number;
    readonly read: number;
  };
  /** In words, without the name of the file: "2 hidden sheets were not read". */
  readonly notes: readonly string[];
}

/** Why a document could not be read. */
export type Refusal =
  | 'broken'
  | 'too large'
  | 'too long'
  | 'locked'
  | 'picture'
  | 'empty'
  | 'old format'
  | 'no document';

/** What the worker answers. */
export type WorkerAnswer =
  | { readonly kind: 'read'; readonly document: ReadDocument }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Thrown inside the worker; `errors.ts` has the sentences. */
export class DocumentRefused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal);
    this.name = 'DocumentRefused';
    this.refusal = refusal;
  }
}

/** "1 slide", "12 slides". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
