import type { ChartData } from '../../../skills/core/ports/decks.js';
import type { FittedText } from '../look/measure.js';

/** What one drawn slide shows, every text measured and known to fit. */
export type PageBody =
  | { readonly kind: 'title'; readonly subtitle?: FittedText }
  | { readonly kind: 'section'; readonly ordinal: number; readonly subtitle?: FittedText }
  | {
      readonly kind: 'bullets';
      readonly bullets: readonly string[];
      readonly size: number;
      /** Space after a bullet, points. */
      readonly gap: number;
    }
  /** Two to four short points side by side. */
  | { readonly kind: 'cards'; readonly cards: readonly string[]; readonly size: number }
  | { readonly kind: 'table'; readonly table: PageTable }
  | { readonly kind: 'chart'; readonly chart: PageChart };

/** A table, or a part of one, that fits a slide. */
export interface PageTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly size: number;
  /** Inches. */
  readonly columnWidths: readonly number[];
  /** Inches; the first one is the header's. */
  readonly rowHeights: readonly number[];
  readonly numeric: readonly boolean[];
}

/** A chart that fits a slide. */
export interface PageChart {
  readonly form: 'columns' | 'bars' | 'pie';
  readonly data: ChartData;
  /** The highest value of a single series: its spelling, and what it is the value of. */
  readonly figure?: {
    readonly value: FittedText;
    /** The category. */
    readonly caption: FittedText;
    /** The name of the series, which often holds the unit; may be empty. */
    readonly measure: FittedText;
  };
}

/** What a slide's content becomes: one body for each page it takes, none when it is empty. */
export interface Parts {
  readonly bodies: readonly PageBody[];
  /** What could not be shown in full, in words. */
  readonly lost: readonly string[];
}

/** One slide of the file. */
export interface Page {
  readonly title: FittedText;
  readonly notes: string;
  /** Index of the outline's slide it comes from; undefined for the sources. */
  readonly slide: number | undefined;
  readonly body: PageBody;
}

/** The pages of a deck and what a person should know about them. */
export interface Paginated {
  /** For each slide of the outline, the number of its first page. */
  readonly firstPages: readonly number[];
  readonly pages: readonly Page[];
  readonly findings: readonly string[];
}
