import { type PackageParts, partsLike, readPart, writePart } from './parts.js';

const SLIDE_OR_LAYOUT = /^ppt\/(?:slides|slideLayouts|slideMasters)\/[^/]+\.xml$/u;
const SHAPE = /<p:sp>.*?<\/p:sp>/gsu;

/** Cures slides and layouts: empty placeholders, alternative texts, shape ids, stray markup. */
export function repairSlides(parts: PackageParts): void {
  for (const name of partsLike(parts, SLIDE_OR_LAYOUT)) {
    const onSlide = name.startsWith('ppt/slides/');
    let xml = readPart(parts, name);
    if (onSlide) xml = describeTables(dropEmptyPlaceholders(xml));
    xml = colourBullets(mergeParagraphProperties(xml));
    // A custom prompt belongs to the layout; on a slide it would replace the person's own text.
    if (onSlide) xml = xml.replaceAll(' hasCustomPrompt="1"', '');
    writePart(parts, name, renumberShapes(xml));
  }
}

/** An unfilled placeholder shows "Click to add text" to whoever opens the file. */
function dropEmptyPlaceholders(xml: string): string {
  return xml.replace(SHAPE, (shape) =>
    shape.includes('<p:ph') && !/<a:t>[^<]/u.test(shape) ? '' : shape,
  );
}

/** pptxgenjs takes an alternative text for charts and pictures but not for tables. */
function describeTables(xml: string): string {
  return xml
    .replace(/<p:cNvPr id="(\d+)" name="([^"]*)"\/><\/?p:cNvGraphicFramePr/gu, '$&')
    .replace(
      /<p:cNvPr id="(\d+)" name="(Table: [^"]*)"\/>/gu,
      '<p:cNvPr id="$1" name="$2" descr="$2"/>',
    );
}

/**
 * A paragraph has one `a:pPr`, in front of its runs; pptxgenjs writes one per run, and PowerPoint
 * repairs a file with a second one.
 */
function mergeParagraphProperties(xml: string): string {
  return xml.replace(/<a:p>(.*?)<\/a:p>/gsu, (_, inside: string) => {
    let seen = false;
    const kept = inside.replace(/<a:pPr\b(?:[^>]*\/>|.*?<\/a:pPr>)/gsu, (properties) => {
      if (seen) return '';
      seen = true;
      return properties;
    });
    return `<a:p>${kept}</a:p>`;
  });
}

/** Bullets in the accent of the brand: pptxgenjs has no option for it. */
function colourBullets(xml: string): string {
  return xml.replaceAll('<a:buSzPct', '<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buSzPct');
}

/** Shape ids are unique within a slide; tables and slide numbers come with fixed ones. */
function renumberShapes(xml: string): string {
  let id = 0;
  return xml.replace(/(<p:cNvPr\b[^>]*?\bid=")\d+(")/gu, (_, before: string, after: string) => {
    id += 1;
    return `${before}${id}${after}`;
  });
}
