import type { Material, MaterialBlock } from '../../../skills/core/ports/decks.js';

/** A stretch of the material under one heading. */
export interface Section {
  /** Empty for what stands in front of the first heading. */
  readonly heading: string;
  /** 1 is the title of the document. */
  readonly level: number;
  readonly blocks: readonly MaterialBlock[];
  /** Whether deeper headings follow before the next one of the same level. */
  readonly hasChildren: boolean;
}

/** Splits the material at its headings. Blocks without a heading belong to the one before them. */
export function toSections(material: Material): readonly Section[] {
  const sections: { heading: string; level: number; blocks: MaterialBlock[] }[] = [];
  for (const block of material.blocks) {
    const last = sections.at(-1);
    const heading = block.heading?.trim() ?? '';
    const level = block.level ?? 2;
    // The parts of one list or meeting section come as blocks that repeat its heading.
    const continues = heading === '' || (last?.heading === heading && last.level === level);
    if (last && continues) last.blocks.push(block);
    else sections.push({ heading, level: heading === '' ? 1 : level, blocks: [block] });
  }
  return sections.map((section, index) => ({
    ...section,
    hasChildren: (sections[index + 1]?.level ?? 0) > section.level,
  }));
}

/** Whether a section says anything under its heading. */
export function hasContent({ blocks }: Section): boolean {
  return blocks.some(
    ({ paragraphs, bullets, table }) =>
      paragraphs.length > 0 || bullets.length > 0 || table !== undefined,
  );
}
