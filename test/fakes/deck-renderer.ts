import { strToU8, zipSync } from 'fflate';
import type { DeckRenderer, Outline } from '../../skills/core/ports/decks.js';

/** Creates a renderer that keeps the outlines it was given; its file has one slide for each of theirs. */
export function createFakeDeckRenderer(): DeckRenderer & { readonly outlines: readonly Outline[] } {
  const outlines: Outline[] = [];
  return {
    outlines,
    async render(outline, signal) {
      signal.throwIfAborted();
      outlines.push(outline);
      const slides = outline.slides.map(
        ({ title }, index) => [`ppt/slides/slide${index + 1}.xml`, strToU8(title)] as const,
      );
      return {
        bytes: zipSync(Object.fromEntries(slides), { mtime: '1980-01-01' }),
        slideCount: slides.length,
        firstSlides: slides.map((_, index) => index + 1),
        findings: [...(outline.omitted ?? [])],
      };
    },
  };
}
