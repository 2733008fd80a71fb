import { type PackageParts, partsLike, readPart, relationshipsOf, writePart } from './parts.js';

const NOTES = /^ppt\/notesSlides\/notesSlide\d+\.xml$/u;

/**
 * Cures speaker notes: pptxgenjs writes a notes page for every slide, also for those without notes,
 * and a text of several lines as one run.
 */
export function repairNotes(parts: PackageParts, language: string): void {
  for (const name of partsLike(parts, NOTES)) {
    const xml = readPart(parts, name);
    const [paragraph = '', text = ''] =
      /<a:p><a:r><a:rPr[^>]*\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/su.exec(
        xml,
      ) ?? [];
    if (text.trim() === '') {
      removeNotes(parts, name);
      continue;
    }
    const paragraphs = text
      .split(/\r?\n/u)
      .map((line) =>
        line.trim() === ''
          ? ''
          : `<a:p><a:r><a:rPr lang="${language}"/><a:t>${line.trim()}</a:t></a:r></a:p>`,
      )
      .join('');
    writePart(parts, name, xml.split(paragraph).join(paragraphs));
  }
}

function removeNotes(parts: PackageParts, name: string): void {
  parts.delete(name);
  parts.delete(relationshipsOf(name));
  const file = name.slice('ppt/'.length);
  for (const relationships of partsLike(parts, /^ppt\/slides\/_rels\/.*\.rels$/u)) {
    const xml = readPart(parts, relationships);
    const kept = xml.replace(/<Relationship\b[^>]*\/>/gu, (relationship) =>
      relationship.includes(`"../${file}"`) ? '' : relationship,
    );
    if (kept !== xml) writePart(parts, relationships, kept);
  }
}
