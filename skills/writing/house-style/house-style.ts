import type { Tone } from '../../core/ports/writer.js';

/** A word of the house. */
export interface Term {
  /** The spelling that is wanted. */
  readonly prefer: string;
  /** Spellings that become `prefer`. In lower case they match in any case, else as written. */
  readonly avoid: readonly string[];
  /** One line for a reader who is new here. */
  readonly meaning?: string;
}

/** How a deck looks, as its operator says it; the renderer works out the rest. */
export interface BrandChoice {
  /** Six hexadecimal digits each, upper case, without `#`. */
  readonly colours: Readonly<
    Partial<Record<'primary' | 'accent' | 'text' | 'quiet' | 'background' | 'panel', string>>
  > & { readonly series?: readonly string[] };
  /** `fallback` is a font that every office program has, and says how wide `name` is. */
  readonly font?: { readonly name: string; readonly fallback: FallbackFont };
  /** Path of a PNG or SVG, relative to the file of the house style. */
  readonly logo?: string;
  /** One line at the foot of every slide. */
  readonly footer?: string;
}

/** Fonts that every office program has, or has the widths of. */
export const FALLBACK_FONTS = ['Calibri', 'Arial', 'Times New Roman', 'Verdana'] as const;

/** One of `FALLBACK_FONTS`. */
export type FallbackFont = (typeof FALLBACK_FONTS)[number];

/** What an operator sets once for everybody: tone, words and looks. Trusted, unlike any mail. */
export interface HouseStyle {
  readonly tone: Tone;
  /** By ISO 639-1: "Sie" or "du". */
  readonly address: Readonly<Partial<Record<string, string>>>;
  readonly glossary: readonly Term[];
  readonly brand: BrandChoice;
}
