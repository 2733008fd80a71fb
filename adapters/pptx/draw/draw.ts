import type { PptxSlide, TextOptions, TextRun } from '../library.js';
import type { Brand } from '../look/brand.js';
import type { FittedText } from '../look/measure.js';
import { BULLET_INDENT } from '../pages/bullet-pages.js';
import { cardCount } from '../pages/card-pages.js';
import { labelLength } from '../pages/label.js';
import type { Page, PageBody } from '../pages/page.js';
import { drawChart } from './draw-chart.js';
import { drawTable } from './draw-table.js';
import { type Drawing, filling } from './drawing.js';
import { areas, sizes } from './geometry.js';
import { cardPlaceholder, layoutNames, placeholders, themeColours } from './layouts.js';
import { isRightToLeft } from './text.js';

/** Draws one page on a new slide. */
export function drawPage(drawing: Drawing, page: Page): void {
  const { pptx, brand } = drawing;
  const slide = pptx.addSlide({ masterName: layoutOf(page) });
  const { body } = page;
  if (body.kind === 'section') {
    const ordinal = String(body.ordinal).padStart(2, '0');
    slide.addText(ordinal, {
      ...filling(placeholders.note, drawing),
      fontSize: sizes.ordinal,
      valign: 'bottom',
    });
  }
  drawTitle(slide, page, drawing);
  switch (body.kind) {
    case 'title':
    case 'section':
      drawSubtitle(slide, body.subtitle, drawing);
      if (body.kind === 'title') drawLogo(slide, brand);
      break;
    case 'bullets':
      slide.addText(
        body.bullets.flatMap((bullet) => bulletRuns(bullet, body, drawing)),
        { ...filling(placeholders.body, drawing), valign: 'top' },
      );
      break;
    case 'cards':
      body.cards.forEach((card, index) => {
        drawCard(slide, index, card, body.size, drawing);
      });
      break;
    case 'table':
      drawTable(slide, page.title.text, body.table, drawing);
      break;
    case 'chart':
      drawChart(slide, page.title.text, body.chart, drawing);
      break;
  }
  if (page.notes !== '') slide.addNotes(page.notes);
}

function layoutOf({ body }: Page): string {
  switch (body.kind) {
    case 'chart':
      return body.chart.figure ? layoutNames.chart : layoutNames.chartWide;
    case 'cards':
      return layoutNames.cards[cardCount(body.cards) ?? 2];
    default:
      return layoutNames[body.kind];
  }
}

function drawTitle(slide: PptxSlide, { title, body }: Page, drawing: Drawing): void {
  slide.addText([{ text: title.text, options: textOptions(title.text, title.size) }], {
    ...filling(placeholders.title, drawing),
    valign: TITLE_STANDS[body.kind],
  });
}

const TITLE_STANDS = {
  title: 'bottom',
  section: 'bottom',
  bullets: 'top',
  cards: 'middle',
  table: 'middle',
  chart: 'middle',
} as const;

function drawSubtitle(slide: PptxSlide, subtitle: FittedText | undefined, drawing: Drawing): void {
  // An unfilled placeholder would show "Click to add text"; package/repair drops the empty one.
  if (!subtitle) return;
  slide.addText([{ text: subtitle.text, options: textOptions(subtitle.text, subtitle.size) }], {
    ...filling(placeholders.body, drawing),
    valign: 'top',
  });
}

function textOptions(text: string, fontSize: number): TextOptions {
  return isRightToLeft(text) ? { fontSize, rtlMode: true, align: 'right' } : { fontSize };
}

/** "Owner: Dana" reads faster with the label in bold. */
function bulletRuns(
  bullet: string,
  { bullets, size: fontSize, gap }: Extract<PageBody, { kind: 'bullets' }>,
  { language }: Drawing,
): TextRun[] {
  const paragraph: TextOptions = {
    bullet: bullets.length > 1 && { indent: BULLET_INDENT },
    paraSpaceAfter: gap,
    lang: language,
    ...textOptions(bullet, fontSize),
  };
  const end = labelLength(bullet);
  if (end === 0) return [{ text: bullet, options: { ...paragraph, breakLine: true } }];
  return [
    { text: bullet.slice(0, end), options: { ...paragraph, bold: true, color: themeColours.deep } },
    // Without its own bullet the run continues the paragraph; pptxgenjs repeats `pPr` per run.
    { text: bullet.slice(end), options: { fontSize, lang: language, breakLine: true } },
  ];
}

/** One short point on a card; a label becomes its heading. */
function drawCard(
  slide: PptxSlide,
  index: number,
  card: string,
  fontSize: number,
  drawing: Drawing,
): void {
  const end = labelLength(card);
  const heading = {
    text: card.slice(0, end).replace(/:$/u, ''),
    options: { bold: true, breakLine: true },
  };
  const runs = [...(end === 0 ? [] : [heading]), { text: card.slice(end).trim(), options: {} }];
  slide.addText(
    runs.map(({ text, options }) => ({
      text,
      options: { ...textOptions(card, fontSize), ...options, lang: drawing.language },
    })),
    { ...filling(cardPlaceholder(index), drawing), valign: 'top' },
  );
}

function drawLogo(slide: PptxSlide, { logo }: Brand): void {
  if (!logo) return;
  const { x, y, w, h } = areas.cover.logo;
  const width = Math.min(w, h * logo.aspect);
  const type = logo.bytes[0] === 0xff ? 'jpeg' : 'png';
  const data = `image/${type};base64,${Buffer.from(logo.bytes).toString('base64')}`;
  slide.addImage({ data, x, y, w: width, h: width / logo.aspect, altText: logo.alt });
}
