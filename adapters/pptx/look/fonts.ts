import type { FallbackFont } from '../../../skills/writing/house-style/house-style.js';

/** What is known of a font that every office program has. */
export interface FontFacts {
  /**
   * How much wider than Calibri, after which everything is measured, a line is in it: the 99th
   * percentile of bold lines of 20 to 45 characters, English mail, against fonts of the same metrics
   * (Liberation Sans, Liberation Serif, DejaVu Sans). No line of the four is higher than Calibri's.
   */
  readonly width: number;
  /** The classification by which PowerPoint picks a similar font where a named one is missing. */
  readonly panose: string;
}

export const FONTS: Readonly<Record<FallbackFont, FontFacts>> = {
  Calibri: { width: 1, panose: '020F0502020204030204' },
  Arial: { width: 1.19, panose: '020B0604020202020204' },
  'Times New Roman': { width: 1.09, panose: '02020603050405020304' },
  Verdana: { width: 1.41, panose: '020B0604030504040204' },
};
