import type { Deck, DeckRenderer, Outline } from '../../skills/core/ports/decks.js';
import { drawPage } from './draw/draw.js';
import { defineLayouts, slideSize } from './draw/layouts.js';
import { cleanText } from './draw/text.js';
import { defectiveDeck, toDaybriefError } from './errors.js';
import { createPptx } from './library.js';
import { type Brand, daybriefBrand } from './look/brand.js';
import { checkPackage } from './package/check.js';
import { openPackage, writePackage } from './package/parts.js';
import { repairPackage } from './package/repair.js';
import type { Page } from './pages/page.js';
import { paginate } from './pages/paginate.js';

/**
 * Creates the renderer of PowerPoint files.
 *
 * The library behind it is loaded with the first deck. A deck is checked before it is handed out; one
 * with a defect is an `InternalError`.
 *
 * @example const { bytes } = await createPptxRenderer().render(outline, signal);
 */
export function createPptxRenderer(options: { readonly brand?: Brand } = {}): DeckRenderer {
  const brand = options.brand ?? daybriefBrand;
  return {
    async render(outline: Outline, signal: AbortSignal): Promise<Deck> {
      try {
        signal.throwIfAborted();
        const { pages, firstPages, findings } = paginate(outline);
        const bytes = await draw(outline, pages, brand, signal);
        const defects = checkPackage(bytes);
        if (defects.length > 0) throw defectiveDeck(defects);
        return { bytes, slideCount: pages.length, firstSlides: firstPages, findings };
      } catch (error) {
        throw toDaybriefError(error, 'rendering');
      }
    },
  };
}

async function draw(
  outline: Outline,
  pages: readonly Page[],
  brand: Brand,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const pptx = await createPptx();
  const title = cleanText(outline.title);
  const language = languageTag(outline.language);
  pptx.defineLayout(slideSize);
  pptx.layout = slideSize.name;
  pptx.title = title;
  pptx.theme = { headFontFace: brand.font.name, bodyFontFace: brand.font.name };
  defineLayouts(pptx, brand, title);
  for (const page of pages) {
    signal.throwIfAborted();
    drawPage({ pptx, brand, language }, page);
  }
  const written = await pptx.write({ outputType: 'uint8array' });
  signal.throwIfAborted();
  const parts = openPackage(toBytes(written));
  const slideTitles = pages.map((page) => page.title.text);
  repairPackage(parts, { title, language, brand, slideTitles });
  return writePackage(parts);
}

function toBytes(written: string | ArrayBuffer | Blob | Uint8Array): Uint8Array {
  if (written instanceof Uint8Array) return written;
  throw new TypeError('pptxgenjs did not write bytes.');
}

const REGIONS: Readonly<Record<string, string>> = {
  en: 'en-US',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  it: 'it-IT',
  nl: 'nl-NL',
  pt: 'pt-PT',
  ja: 'ja-JP',
  zh: 'zh-CN',
  ko: 'ko-KR',
};

/** A full tag, as Office wants it; English where the language is unknown or no tag at all. */
function languageTag(language: string | undefined): string {
  if (language !== undefined && /^[a-z]{2}-[A-Z]{2}$/u.test(language)) return language;
  return REGIONS[(language ?? 'en').slice(0, 2).toLowerCase()] ?? 'en-US';
}
