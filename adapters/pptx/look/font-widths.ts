/**
 * Advance widths of Carlito, which has the metrics of Calibri, for U+0020 to U+007E in thousandths of
 * the font size. Read from the `hmtx` table of fonts-crosextra-carlito 20130920; kerning and
 * ligatures only make text narrower.
 */
const REGULAR = toWidths(
  '226 326 401 498 507 715 682 221 303 303 498 498 250 306 252 386 507 507 507 507 507 507 507 507 507 507 268 268 498 498 498 463 ' +
    '894 579 544 533 615 488 459 631 623 252 319 520 420 855 646 662 517 673 543 459 487 642 567 890 519 487 468 307 386 307 498 498 ' +
    '291 479 525 423 525 498 305 471 525 229 239 455 229 799 525 527 525 525 349 391 335 525 452 715 433 453 395 314 460 314 498',
);

const BOLD = toWidths(
  '226 326 438 498 507 729 705 233 312 312 498 498 258 306 267 430 507 507 507 507 507 507 507 507 507 507 276 276 498 498 498 463 ' +
    '898 606 561 529 630 488 459 637 631 267 331 547 423 874 659 676 532 686 563 473 495 653 591 906 551 520 478 325 430 325 498 498 ' +
    '300 494 537 418 537 503 316 474 537 246 255 480 246 813 537 538 537 537 355 399 347 537 473 745 459 474 397 344 475 344 498',
);

/** The distance between two lines, in font sizes: (ascent + descent + gap) / units per em. */
export const LINE_HEIGHT = 2500 / 2048;

const FIRST = 0x20;
const COMBINING = /\p{M}/u;
/** Scripts whose glyphs fill the em square, and which break between any two characters. */
export const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;

// Glyphs outside the table come from a fallback font that is only known where the deck is opened.
// These are upper estimates: a line that breaks early costs a little space, one that overflows shows.
const WIDE_EM = 1.02;
const PICTOGRAPH_EM = 1.4;
const OTHER_UPPER_EM = 0.75;
const OTHER_EM = 0.62;

/** The width of one character in font sizes. Accented letters are as wide as their base letter. */
export function characterWidth(character: string, bold: boolean): number {
  const [base = ' '] = character.normalize('NFD');
  const known = (bold ? BOLD : REGULAR)[(base.codePointAt(0) ?? 0) - FIRST];
  if (known !== undefined) return known / 1000;
  if (COMBINING.test(base)) return 0;
  if (WIDE.test(base)) return WIDE_EM;
  if (PICTOGRAPH.test(base)) return PICTOGRAPH_EM;
  return base === base.toLowerCase() ? OTHER_EM : OTHER_UPPER_EM;
}

function toWidths(line: string): readonly number[] {
  return line.split(' ').map(Number);
}
