import type { Brand } from '../look/brand.js';
import { FONTS } from '../look/fonts.js';
import { type PackageParts, partsLike, readPart, writePart } from './parts.js';

const SIZED = /^ppt\/(?:slides|slideLayouts|slideMasters|charts)\/[^/]+\.xml$/u;
const SIZE = /(<a:(?:rPr|defRPr|endParaRPr)\b[^>]*?\bsz=")(\d+)(?=")/gu;
/** Hundredths of a point: sizes are whole or half points, as PowerPoint's menu offers them. */
const HALF_POINT = 50;

/**
 * Sets a wider font smaller, by as much as it is wider than Calibri: what was measured to fit still
 * does, and letters look as large as before. Tells the theme what kind of font may stand in for it.
 */
export function applyFont(parts: PackageParts, { font }: Brand): void {
  const { width, panose } = FONTS[font.fallback];
  if (width !== 1) {
    for (const name of partsLike(parts, SIZED)) {
      const scaled = readPart(parts, name).replace(
        SIZE,
        (_, before: string, size: string) =>
          before + Math.floor(Number(size) / width / HALF_POINT) * HALF_POINT,
      );
      writePart(parts, name, scaled);
    }
  }
  const theme = 'ppt/theme/theme1.xml';
  const latin = `<a:latin typeface="${font.name}" panose="${panose}"/>`;
  writePart(
    parts,
    theme,
    readPart(parts, theme).replace(/<a:latin typeface="[^"]*"[^>]*\/>/gu, () => latin),
  );
}
