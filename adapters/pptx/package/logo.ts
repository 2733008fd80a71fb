import type { Logo } from '../look/logo.js';
import { type PackageParts, partsLike, readPart, relationshipsOf, writePart } from './parts.js';

const MEDIA = 'ppt/media/logo.svg';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const DRAWING = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
const ID = 'rIdLogo';

/**
 * Puts an SVG logo over its PNG: programs that can draw it do, the others show the PNG.
 *
 * pptxgenjs would put a placeholder of its own under an SVG, since it cannot draw one outside of a
 * browser.
 */
export function addVectorLogo(parts: PackageParts, logo: Logo | undefined): void {
  if (!logo?.svg) return;
  const extension = `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="${DRAWING}" r:embed="${ID}"/></a:ext></a:extLst>`;
  for (const name of partsLike(parts, /^ppt\/slides\/slide\d+\.xml$/u)) {
    const xml = readPart(parts, name);
    const drawn = xml.replace(
      new RegExp(
        `(<p:pic>(?:(?!</p:pic>).)*?descr="${logo.alt}"(?:(?!</p:pic>).)*?<a:blip r:embed="[^"]+")(?:/>|></a:blip>)`,
        'su',
      ),
      (_, picture: string) => `${picture}>${extension}</a:blip>`,
    );
    if (drawn === xml) continue;
    writePart(parts, name, drawn);
    const relationships = relationshipsOf(name);
    writePart(
      parts,
      relationships,
      readPart(parts, relationships).replace(
        '</Relationships>',
        `<Relationship Id="${ID}" Type="${IMAGE}" Target="../media/logo.svg"/></Relationships>`,
      ),
    );
    parts.set(MEDIA, logo.svg);
    declareSvg(parts);
  }
}

function declareSvg(parts: PackageParts): void {
  const name = '[Content_Types].xml';
  const xml = readPart(parts, name);
  if (/<Default\b[^>]*Extension="svg"/u.test(xml)) return;
  const declared = '<Default Extension="svg" ContentType="image/svg+xml"/>';
  writePart(
    parts,
    name,
    xml.replace(/(<Types\b[^>]*>)/u, (types) => types + declared),
  );
}
