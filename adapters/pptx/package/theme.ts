import type { Brand } from '../look/brand.js';
import { type PackageParts, readPart, writePart } from './parts.js';

/** Puts the colours of the brand where PowerPoint offers them: into the theme. */
export function brandTheme(parts: PackageParts, { name: brandName, colours }: Brand): void {
  const name = 'ppt/theme/theme1.xml';
  const slots = {
    dk1: colours.ink,
    lt1: colours.paper,
    dk2: colours.deep,
    lt2: colours.mist,
    ...Object.fromEntries(colours.series.map((colour, index) => [`accent${index + 1}`, colour])),
    hlink: colours.accent,
    folHlink: colours.quiet,
  };
  const scheme = Object.entries(slots)
    .map(([slot, colour]) => `<a:${slot}><a:srgbClr val="${colour}"/></a:${slot}>`)
    .join('');
  const xml = readPart(parts, name).replace(
    /<a:clrScheme\b.*?<\/a:clrScheme>/su,
    `<a:clrScheme name="${brandName}">${scheme}</a:clrScheme>`,
  );
  writePart(parts, name, xml);
}
