/** A colour as six hexadecimal digits without `#`. */
export type Hex = string;

/**
 * The house style of a deck.
 *
 * The colours become the theme of the file, so that a person who adds a shape in PowerPoint is offered
 * them. Text colours reach a contrast of 4.5 on the ground they are used on (test/adapters/pptx/brand).
 */
export interface Brand {
  readonly colours: {
    /** Text on `paper` and `mist`. */
    readonly ink: Hex;
    /** Second-rank text on `paper` and `mist`: footers, captions. */
    readonly quiet: Hex;
    readonly paper: Hex;
    /** Panels and every other table row. */
    readonly mist: Hex;
    /** Ground of title and section slides and of table heads; carries `paper` text. */
    readonly deep: Hex;
    /** Rules, bullets, key figures and the bar that matters. */
    readonly accent: Hex;
    /** Bars that do not matter, and text on `deep` of second rank. */
    readonly soft: Hex;
    /** Hair lines. */
    readonly line: Hex;
    /** Slices and series, in order; neighbours differ in lightness as well as in hue. */
    readonly series: readonly [Hex, Hex, Hex, Hex, Hex, Hex];
  };
  /** Measured with the widths of Calibri (Carlito); a wider font needs its own table. */
  readonly font: string;
  /** A PNG or JPEG for the title slide. `aspect` is width by height. */
  readonly logo?: { readonly bytes: Uint8Array; readonly aspect: number; readonly alt: string };
}

/** The style of a deck when the house has none of its own. */
export const daybriefBrand: Brand = {
  colours: {
    ink: '1D2733',
    quiet: '566271',
    paper: 'FFFFFF',
    mist: 'F2F5F7',
    deep: '12303F',
    accent: '0B7285',
    soft: 'A9C6CF',
    line: 'D3DCE2',
    series: ['0B7285', 'E09F3E', '4F5D95', '7FB685', 'B5495B', '8C9BA8'],
  },
  font: 'Calibri',
};
