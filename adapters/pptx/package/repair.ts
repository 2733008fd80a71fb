import type { Brand } from '../look/brand.js';
import { repairCharts } from './charts.js';
import { applyFont } from './font.js';
import { addVectorLogo } from './logo.js';
import { repairNotes } from './notes.js';
import { type PackageParts, partsLike, readPart, relationshipsOf, writePart } from './parts.js';
import { repairSlides } from './slides.js';
import { brandTheme } from './theme.js';

/** What the repair needs to know of the deck. */
export interface DeckFacts {
  readonly title: string;
  readonly language: string;
  readonly brand: Brand;
  /** Titles of the slides, in order. */
  readonly slideTitles: readonly string[];
}

/**
 * Cures what pptxgenjs 4.0.1 writes wrongly (each fault has its own test).
 *
 * Works on the text of the parts with patterns, not with an XML parser: one library, pinned to one
 * version, writes them, and `check` refuses the deck when a pattern no longer matches.
 */
export function repairPackage(parts: PackageParts, deck: DeckFacts): void {
  brandTheme(parts, deck.brand);
  applyFont(parts, deck.brand);
  addVectorLogo(parts, deck.brand.logo);
  separateNotesTheme(parts);
  orderPresentation(parts);
  repairSlides(parts);
  repairNotes(parts, deck.language);
  repairCharts(parts);
  writeProperties(parts, deck);
  repairContentTypes(parts);
}

const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** PowerPoint repairs a file whose notes master shares the theme part of the slide master. */
function separateNotesTheme(parts: PackageParts): void {
  const notesMaster = 'ppt/notesMasters/notesMaster1.xml';
  if (!parts.has(notesMaster)) return;
  writePart(parts, 'ppt/theme/theme2.xml', readPart(parts, 'ppt/theme/theme1.xml'));
  const relationships = relationshipsOf(notesMaster);
  writePart(
    parts,
    relationships,
    readPart(parts, relationships).replace('theme/theme1.xml', 'theme/theme2.xml'),
  );
  addOverride(parts, 'ppt/theme/theme2.xml', THEME);
}

/** The schema wants the notes master in front of the slides; pptxgenjs writes it after them. */
function orderPresentation(parts: PackageParts): void {
  const name = 'ppt/presentation.xml';
  const xml = readPart(parts, name);
  const [list = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/su.exec(xml) ?? [];
  writePart(parts, name, xml.replace(list, '').replace('<p:sldIdLst>', `${list}<p:sldIdLst>`));
}

/** Drops what is declared and does not exist, and registers JPEG under its real name. */
function repairContentTypes(parts: PackageParts): void {
  const name = '[Content_Types].xml';
  const extensions = new Set(
    [...parts.keys()].map((part) => part.slice(part.lastIndexOf('.') + 1)),
  );
  const xml = readPart(parts, name)
    .replaceAll('image/jpg', 'image/jpeg')
    .replace(/<Override\b[^>]*PartName="\/([^"]+)"[^>]*\/>/gu, (override, part: string) =>
      parts.has(part) ? override : '',
    )
    .replace(/<Default\b[^>]*Extension="([^"]+)"[^>]*\/>/gu, (fallback, extension: string) =>
      extensions.has(extension) ? fallback : '',
    );
  writePart(parts, name, xml);
}

function addOverride(parts: PackageParts, part: string, type: string): void {
  const name = '[Content_Types].xml';
  const override = `<Override PartName="/${part}" ContentType="${type}"/>`;
  writePart(parts, name, readPart(parts, name).replace('</Types>', `${override}</Types>`));
}

/** Escapes text for XML content and attributes. */
function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** Writes docProps anew: pptxgenjs leaves `&` unescaped in them and stamps the time of the run. */
function writeProperties(parts: PackageParts, deck: DeckFacts): void {
  const slides = partsLike(parts, /^ppt\/slides\/slide\d+\.xml$/u).length;
  const notes = partsLike(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/u).length;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const titles = deck.slideTitles
    .map((title) => `<vt:lpstr>${escapeXml(title)}</vt:lpstr>`)
    .join('');
  writePart(
    parts,
    'docProps/app.xml',
    `${head}<Properties xmlns="${PROPERTIES}" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Daybrief</Application><Slides>${slides}</Slides><Notes>${notes}</Notes><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Slide Titles</vt:lpstr></vt:variant><vt:variant><vt:i4>${slides}</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="${slides}" baseType="lpstr">${titles}</vt:vector></TitlesOfParts></Properties>`,
  );
  writePart(
    parts,
    'docProps/core.xml',
    `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(deck.title)}</dc:title><dc:creator>Daybrief</dc:creator><dc:language>${escapeXml(deck.language)}</dc:language></cp:coreProperties>`,
  );
}
