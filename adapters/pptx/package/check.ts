import { openPackage, type PackageParts, partsLike, readPart } from './parts.js';

const PRESENTATION_ORDER = [
  'sldMasterIdLst',
  'notesMasterIdLst',
  'handoutMasterIdLst',
  'sldIdLst',
  'sldSz',
  'notesSz',
];
const MEDIA_TYPES = ['image/png', 'image/jpeg', 'image/svg+xml'];
// Control characters XML 1.0 forbids, as bytes or as character references.
const ILLEGAL =
  /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|fff[ef])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/iu;
const FORBIDDEN_PARTS = /vbaProject|activeX|oleObject|\.bin$|media\/.*\.(?:mp4|mp3|wav|wmf|emf)$/iu;

/**
 * Looks for what a schema validator does not see and PowerPoint "repairs", and for what must not be
 * in a deck at all.
 *
 * Returns the defects in words; an empty list means none. Run on every deck before it is delivered.
 */
export function checkPackage(bytes: Uint8Array): string[] {
  const parts = openPackage(bytes);
  return [
    ...contentTypes(parts),
    ...relationships(parts),
    ...presentationOrder(parts),
    ...themes(parts),
    ...partsLike(parts, /\.(?:xml|rels)$/u).flatMap((name) =>
      characters(name, readPart(parts, name)),
    ),
    ...partsLike(parts, /^ppt\/slides\/slide\d+\.xml$/u).flatMap((name) => slide(name, parts)),
    ...partsLike(parts, /^ppt\/charts\/chart\d+\.xml$/u).flatMap((name) => chart(name, parts)),
    ...partsLike(parts, FORBIDDEN_PARTS).map((name) => `${name}: active content`),
  ];
}

function contentTypes(parts: PackageParts): string[] {
  const xml = readPart(parts, '[Content_Types].xml');
  const overrides = [...xml.matchAll(/PartName="\/([^"]+)"/gu)].map((match) => match[1] ?? '');
  const typed = new Set(overrides);
  const defaults = new Set([...xml.matchAll(/Extension="([^"]+)"/gu)].map((match) => match[1]));
  const images = [...xml.matchAll(/ContentType="(image\/[^"]+)"/gu)].map((match) => match[1] ?? '');
  return [
    ...overrides
      .filter((name) => !parts.has(name))
      .map((name) => `${name}: declared, does not exist`),
    ...[...parts.keys()]
      .filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml' && !typed.has(name))
      .map((name) => `${name}: has no content type`),
    ...[...parts.keys()]
      .filter((name) => !typed.has(name) && !defaults.has(name.slice(name.lastIndexOf('.') + 1)))
      .map((name) => `${name}: has no content type`),
    ...images.filter((type) => !MEDIA_TYPES.includes(type)).map((type) => `media type ${type}`),
  ];
}

function relationships(parts: PackageParts): string[] {
  return partsLike(parts, /\.rels$/u).flatMap((name) => {
    const folder = name.replace(/_rels\/[^/]*$/u, '');
    return [...readPart(parts, name).matchAll(/<Relationship\b[^>]*>/gu)].flatMap(([element]) => {
      const target = /Target="([^"]*)"/u.exec(element)?.[1] ?? '';
      if (/TargetMode="External"/u.test(element)) {
        return [`${name}: points outside the file`];
      }
      const resolved = resolve(folder, target);
      return parts.has(resolved) ? [] : [`${name}: ${resolved} does not exist`];
    });
  });
}

function resolve(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}

function presentationOrder(parts: PackageParts): string[] {
  const xml = readPart(parts, 'ppt/presentation.xml');
  const places = PRESENTATION_ORDER.map((name) => xml.indexOf(`<p:${name}`)).filter(
    (at) => at >= 0,
  );
  return places.every((at, index) => index === 0 || at > (places[index - 1] ?? 0))
    ? []
    : ['ppt/presentation.xml: elements out of order'];
}

function themes(parts: PackageParts): string[] {
  const used = partsLike(parts, /Masters\/_rels\/.*\.rels$/u).flatMap((name) =>
    [...readPart(parts, name).matchAll(/theme\/(theme\d+\.xml)/gu)].map((match) => match[1] ?? ''),
  );
  return new Set(used).size === used.length ? [] : ['two masters share a theme'];
}

function characters(name: string, xml: string): string[] {
  return ILLEGAL.test(xml) ? [`${name}: a character that XML forbids`] : [];
}

function slide(name: string, parts: PackageParts): string[] {
  const xml = readPart(parts, name);
  const ids = [...xml.matchAll(/<p:cNvPr\b[^>]*?\bid="(\d+)"/gu)].map((match) => match[1]);
  const shapes = xml.match(/<p:sp>.*?<\/p:sp>/gsu) ?? [];
  const empty = shapes.filter((shape) => shape.includes('<p:ph') && !/<a:t>[^<]/u.test(shape));
  const paragraphs = xml.match(/<a:p>.*?<\/a:p>/gsu) ?? [];
  return [
    ...(new Set(ids).size === ids.length ? [] : [`${name}: two shapes with the same id`]),
    ...(empty.length === 0 ? [] : [`${name}: an empty placeholder`]),
    ...(paragraphs.some((paragraph) => paragraph.split('<a:pPr').length > 2)
      ? [`${name}: a paragraph with properties twice`]
      : []),
    ...(shapes.every(isOnSlide) ? [] : [`${name}: a text that is not on the slide`]),
    ...(/type="(?:title|ctrTitle)"/u.test(xml) ? [] : [`${name}: no title`]),
    // What a text says is no action: only an attribute is, and in it a quotation mark is escaped.
    ...(/\saction\s*=\s*["']|<p:(?:video|audio)|<p:oleObj/u.test(xml)
      ? [`${name}: active content`]
      : []),
  ];
}

// 16:9 in EMU, as geometry.ts has it in inches.
const SLIDE = { width: 13.333 * 914_400, height: 7.5 * 914_400 };

function isOnSlide(shape: string): boolean {
  const place = /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"/u.exec(shape);
  if (!place) return true;
  const [x = 0, y = 0, width = 0, height = 0] = place.slice(1).map(Number);
  const isInside = x >= 0 && y >= 0 && x + width <= SLIDE.width && y + height <= SLIDE.height;
  // A placeholder that the layout does not know comes out with no width in the upper left corner.
  return isInside && width > 0 && height > 0;
}

function chart(name: string, parts: PackageParts): string[] {
  const plots =
    readPart(parts, name).match(/<c:(?:bar|line|area|radar)Chart>.*?<\/c:\w+Chart>/gsu) ?? [];
  return plots.every((plot) => (plot.match(/<c:axId /gu) ?? []).length === 2)
    ? []
    : [`${name}: not two axes`];
}
