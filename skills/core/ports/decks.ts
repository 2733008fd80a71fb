import type { Attachment } from '../call.js';
import type { WrittenBy } from '../receipts/coverage.js';

/** Rows of cells as text; the first row of the source is the header. Numbers keep their spelling. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One block of what a deck is drafted from, in reading order. */
export interface MaterialBlock {
  /** Stable within the material: `b7`. Slides cite it. */
  readonly id: string;
  /** How a person finds it: "plan.md, Budget", "12:40 Dana". */
  readonly label: string;
  readonly heading?: string;
  /** Heading depth, 1 is the document's title. */
  readonly level?: number;
  readonly paragraphs: readonly string[];
  readonly bullets: readonly string[];
  readonly table?: Table;
  /** Where the table stands in its sheet: the letters of its columns, the numbers of its rows. */
  readonly cells?: { readonly columns: readonly string[]; readonly rows: readonly number[] };
  /** Words behind the block that belong in the notes and on no slide: the quotes a claim rests on. */
  readonly proof?: readonly string[];
}

/** What a deck is drafted from: a document, a table, a thread or a meeting. */
export interface Material {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly MaterialBlock[];
  readonly language?: string;
  /** Made of its reader's own mail: slides of it are offered to nobody else. */
  readonly isPrivate?: true;
  /** How much of a document was read, in what it is made of; its blocks where nothing is said. */
  readonly extent?: {
    readonly unit: 'pages' | 'slides' | 'sheets' | 'sections';
    readonly found: number;
    readonly read: number;
  };
  /** What was not read, and why, in words: "plan.xlsx: 2 hidden sheets were not read". */
  readonly notes?: readonly string[];
}

/** What the person asked of the deck. */
export interface OutlineBrief {
  readonly title?: string;
  /** Content slides at most, title and sources slides not counted. */
  readonly maxSlides: number;
  /** BCP 47 tag of the person: for the few words a deck adds where the material's language is unknown. */
  readonly locale?: string;
}

/** Numbers for a chart, equal to the source table cell by cell. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Number format in the spelling of spreadsheets, after that of the source: `#,##0 "€"`. */
  readonly format?: string;
}

/** One value per category. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly number[];
  /** The same values as the source spells them: "48,000 €". */
  readonly written?: readonly string[];
}

interface SlideBase {
  /** Unique in the deck. */
  readonly title: string;
  /** Speaker notes: what to say, and what the slide rests on. */
  readonly notes?: string;
  /** Material block ids; empty only on a title slide without a subtitle. */
  readonly sourceIds: readonly string[];
}

/** One slide. `layout` decides what else it carries. */
export type Slide =
  | (SlideBase & { readonly layout: 'title'; readonly subtitle?: string })
  | (SlideBase & { readonly layout: 'section'; readonly subtitle?: string })
  | (SlideBase & { readonly layout: 'bullets'; readonly bullets: readonly string[] })
  | (SlideBase & { readonly layout: 'table'; readonly table: Table })
  | (SlideBase & { readonly layout: 'bar'; readonly chart: ChartData })
  | (SlideBase & { readonly layout: 'pie'; readonly chart: ChartData });

/** A deck before it is drawn. The renderer adds the sources slide from `sources`. */
export interface Outline {
  readonly title: string;
  readonly language?: string;
  readonly slides: readonly Slide[];
  readonly sources: readonly { readonly id: string; readonly label: string }[];
  /** What of the material is not on the slides, in words: "12 of 500 rows of Budget are shown". */
  readonly omitted?: readonly string[];
  readonly writtenBy: WrittenBy;
}

/** A drawn deck. */
export interface Deck {
  /** A .pptx file. */
  readonly bytes: Uint8Array;
  readonly slideCount: number;
  /** For each slide of the outline, the number of the first slide of the file that shows it. */
  readonly firstSlides: readonly number[];
  /** What a person should know, in words: "slide 7: the table continues on slide 8". */
  readonly findings: readonly string[];
}

/** Draws an outline as an editable .pptx. Same outline and instant, same slides. */
export interface DeckRenderer {
  render(outline: Outline, signal: AbortSignal): Promise<Deck>;
}

/**
 * Documents by reference (a path or name, or `attachment:NAME` for a file that came with the call), or as a file that a
 * mail carries.
 *
 * Reads Markdown, tables (.csv), PDF, Word, Excel and PowerPoint. Throws `NotFoundError`, `InputError` for a kind it cannot
 * read and for a file that keeps its text closed, and `TooLargeError`.
 */
export interface Documents {
  material(reference: string | Attachment, signal: AbortSignal): Promise<Material>;
}
