import type { Pptx, TextOptions } from '../library.js';
import type { Brand } from '../look/brand.js';

/** What the pages of one deck are drawn with. */
export interface Drawing {
  readonly pptx: Pptx;
  readonly brand: Brand;
  /** BCP 47 tag of the deck: decides spelling marks and fonts for East Asian text. */
  readonly language: string;
}

/** The options of a text that fills a placeholder. */
export function filling(name: string, { language }: Drawing): TextOptions {
  return { placeholder: name, lang: language, margin: 0 };
}
