import { truncate } from '../../../skills/reading/unicode.js';
import { areas, boxOf, sizes } from '../draw/geometry.js';
import { type FittedText, fitText } from '../look/measure.js';
import type { PageBody } from './page.js';

/** Gives titles that fit and occur once. */
export interface Titles {
  /** `part` and `parts` number the pages of one slide, from 0. */
  next(title: string, kind: PageBody['kind'], part: number, parts: number): FittedText;
}

/** Creates the titles of one deck: screen readers and the outline view tell slides apart by title alone. */
export function createTitles(): Titles {
  const taken = new Set<string>();
  return {
    next(title, kind, part, parts) {
      const base = title === '' ? '–' : title;
      const place = parts === 1 ? '' : ` (${part + 1}/${parts})`;
      let fitted = fitTitle(base, place, kind);
      for (let count = 2; taken.has(fitted.text); count += 1) {
        fitted = fitTitle(base, `${place} · ${count}`, kind);
      }
      taken.add(fitted.text);
      return fitted;
    },
  };
}

/** Shortens the title where it must, never the number behind it. */
function fitTitle(title: string, suffix: string, kind: PageBody['kind']): FittedText {
  const whole = fitOn(kind, `${title}${suffix}`);
  if (!whole.cut) return whole;
  let kept = title;
  let fitted = whole;
  while (fitted.cut && kept !== '') {
    kept = truncate(kept, Math.floor(kept.length * 0.95)).replace(/[\s,;:.–-]+$/u, '');
    fitted = fitOn(kind, `${kept}…${suffix}`);
  }
  return { ...fitted, cut: true };
}

function fitOn(kind: PageBody['kind'], text: string): FittedText {
  switch (kind) {
    case 'title':
      return fitText(text, boxOf(areas.cover.title), sizes.coverTitle, true);
    case 'section':
      return fitText(text, boxOf(areas.section.title), sizes.sectionTitle, true);
    case 'bullets':
      return fitText(text, boxOf(areas.bullets.title), sizes.panelTitle, true);
    case 'cards':
    case 'table':
    case 'chart':
      return fitText(text, boxOf(areas.wide.title), sizes.wideTitle, true);
  }
}
