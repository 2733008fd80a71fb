/** What decides whether a reader sees a piece of text; children inherit it. */
export interface Look {
  /** Nothing inside is drawn. */
  readonly hidden: boolean;
  /** From 0 to 1, with that of all around it. */
  readonly opacity: number;
  /** CSS pixels. */
  readonly fontSize: number;
  readonly color: Color;
  /** `unknown` behind pictures that have no colour below them. */
  readonly background: Color;
}

type Rgb = readonly [red: number, green: number, blue: number];
type Color = Rgb | 'clear' | 'unknown';

/** How a mail program draws text that says nothing about its look. */
export const PLAIN_LOOK: Look = {
  hidden: false,
  opacity: 1,
  fontSize: 16,
  color: [0, 0, 0],
  background: [255, 255, 255],
};

/** Letters below this many CSS pixels are specks. */
const SMALLEST_FONT = 4;
/** Contrast (WCAG 2, from 1 to 21) below which nobody reads: #eee on white has 1.16, #ddd 1.36. */
const LOWEST_CONTRAST = 1.25;
const LOWEST_OPACITY = 0.1;
/** Nobody indents by so many pixels to the left: it moves text off the screen. */
const OFF_SCREEN = -200;
/** Pixels to the right of any window. */
const BEYOND_SCREEN = 4_000;
/** Pixels of blur that leave nothing to read of letters of any size. */
const ILLEGIBLE_BLUR = 8;

type Style = ReadonlyMap<string, string>;

/** The look of an element inside another one. `attributes` are the old ones: bgcolor, color, hidden. */
export function lookOf(parent: Look, style: Style, attributes: ReadonlyMap<string, string>): Look {
  if (parent.hidden) return parent;
  if (style.size === 0 && attributes.size === 0) return parent;
  const share = shareOf(style.get('opacity') ?? '1');
  const opacity = parent.opacity * (Number.isNaN(share) ? 1 : Math.min(1, share));
  return {
    hidden: attributes.has('hidden') || isUndrawn(style) || opacity < LOWEST_OPACITY,
    opacity,
    fontSize: fontSizeOf(style, attributes, parent.fontSize),
    color: colorOf(
      style.get('-webkit-text-fill-color') ?? style.get('color') ?? attributes.get('color'),
      parent.color,
    ),
    background: backgroundOf(style, attributes, parent.background),
  };
}

/** Whether text with this look can be read by a person. */
export function isVisible(look: Look): boolean {
  if (look.hidden || look.fontSize < SMALLEST_FONT || look.color === 'clear') return false;
  if (look.color === 'unknown' || typeof look.background === 'string') return true;
  return contrast(look.color, look.background) >= LOWEST_CONTRAST;
}

function isUndrawn(style: Style): boolean {
  if (style.size === 0) return false;
  return (
    style.get('display') === 'none' ||
    /^(?:hidden|collapse)$/.test(style.get('visibility') ?? '') ||
    style.get('mso-hide') === 'all' ||
    style.get('content-visibility') === 'hidden' ||
    /^0(?:\.0+)?%?$/.test(style.get('zoom') ?? '') ||
    /opacity\(\s*(?:0?\.0\d*|0)\s*%?\s*\)/.test(style.get('filter') ?? '') ||
    blurOf(style) > ILLEGIBLE_BLUR ||
    /^linear-gradient\((?:\s*transparent[\s,]*)+\)/.test(maskOf(style)) ||
    isStruck(style) ||
    isSqueezed(style) ||
    isOffScreen(style)
  );
}

function maskOf(style: Style): string {
  const names = ['mask', 'mask-image', '-webkit-mask', '-webkit-mask-image'];
  return names.map((name) => style.get(name)).find((mask) => mask !== undefined) ?? '';
}

function blurOf(style: Style): number {
  return pixels(/blur\(\s*([^)]{1,20})\)/.exec(style.get('filter') ?? '')?.[1], 16);
}

/** "0.5" and "50%". */
function shareOf(written: string): number {
  return Number.parseFloat(written) / (written.endsWith('%') ? 100 : 1);
}

function isStruck(style: Style): boolean {
  return /line-through/.test(
    `${style.get('text-decoration')} ${style.get('text-decoration-line')}`,
  );
}

const FLAT = /^(?:0(?:\.0+)?(?:px|pt|em|rem|%)?|0?\.\d+px|1px)$/;

/** A box without height or width whose content does not flow over, or one that is clipped away. */
function isSqueezed(style: Style): boolean {
  const clips = /hidden|clip/.test(
    `${style.get('overflow')} ${style.get('overflow-y')} ${style.get('overflow-x')}`,
  );
  const flat = ['height', 'max-height', 'width', 'max-width', 'line-height'].some((property) =>
    FLAT.test(style.get(property) ?? ''),
  );
  const clippedAway =
    /^rect\((?:\s*[01](?:px)?[\s,]*){4}\)/.test(style.get('clip') ?? '') ||
    /^(?:inset\((?:[^)]*\s)?(?:[5-9]\d|100)%|(?:circle|ellipse)\(\s*0|polygon\((?:\s*0(?:px|%)?[\s,]*)+\))/.test(
      style.get('clip-path') ?? '',
    );
  return (clips && flat) || clippedAway;
}

function isOffScreen(style: Style): boolean {
  const moved = [
    'left',
    'top',
    'right',
    'bottom',
    'text-indent',
    'margin-left',
    'margin-top',
    'inset-inline-start',
    'inset-block-start',
  ];
  if (moved.some((property) => pixels(style.get(property), 16) < OFF_SCREEN)) return true;
  const pushed = ['left', 'text-indent', 'margin-left', 'padding-left', 'inset-inline-start'];
  if (pushed.some((property) => pixels(style.get(property), 16) > BEYOND_SCREEN)) return true;
  const together = ['inset', 'margin', 'translate'].flatMap(
    (property) => style.get(property)?.split(/\s+/, 4) ?? [],
  );
  if (together.some((part) => pixels(part, 16) < OFF_SCREEN)) return true;
  if (/^0(?:\.0+)?%?$/.test(style.get('scale') ?? '')) return true;
  return /scale[xy]?\(\s*0(?:\.0\d*)?\s*[,)]|matrix\(\s*0\s*,|rotate[xy]\(\s*-?90deg|translate[xy]?\(\s*-\d{3,}/.test(
    style.get('transform') ?? '',
  );
}

const FONT_TAG_SIZES = [10, 10, 13, 16, 18, 24, 32, 48];
const NAMED_SIZES: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
};

function fontSizeOf(style: Style, attributes: Style, inherited: number): number {
  const written =
    style.get('font-size') ??
    /(?:^|\s)(\d*\.?\d+(?:px|pt|em|rem|%)|0(?=[\s/]))/.exec(style.get('font') ?? '')?.[1];
  if (written === undefined) {
    const tagSize = attributes.has('face') || attributes.has('color') ? attributes.get('size') : '';
    return FONT_TAG_SIZES[Number.parseInt(tagSize ?? '', 10)] ?? inherited;
  }
  const named = NAMED_SIZES[written];
  if (named !== undefined) return named;
  const size = pixels(written, inherited);
  return Number.isNaN(size) ? inherited : size;
}

/** A CSS length in pixels; `relativeTo` is what 1em and 100 % mean. NaN when it is no length. */
function pixels(written: string | undefined, relativeTo: number): number {
  const found = /^(-?\d*\.?\d+)\s*(px|pt|em|rem|%|vw|vh|cm|mm|in)?(?:\s|$)/.exec(written ?? '');
  if (!found) return Number.NaN;
  const number = Number(found[1]);
  const unit = found[2] ?? 'px';
  const factors: Readonly<Record<string, number>> = {
    px: 1,
    pt: 4 / 3,
    em: relativeTo,
    rem: 16,
    '%': relativeTo / 100,
    vw: 10,
    vh: 8,
    cm: 38,
    mm: 3.8,
    in: 96,
  };
  return number * (factors[unit] ?? 1);
}

function backgroundOf(style: Style, attributes: Style, inherited: Color): Color {
  const image = style.get('background-image') ?? 'none';
  const picture = attributes.has('background') || image !== 'none';
  const written =
    style.get('background-color') ?? style.get('background') ?? attributes.get('bgcolor');
  if (written === undefined) return picture ? 'unknown' : inherited;
  // Below a picture lies a colour, which is what is seen as long as pictures are not loaded.
  const below = written.replace(/url\([^)]*\)|[a-z-]*gradient\(.*/g, ' ').trim();
  if ((picture || below !== written) && below === '') return 'unknown';
  const color = colorOf(below, inherited);
  return color === 'clear' ? inherited : color;
}

const NAMED_COLORS: Readonly<Record<string, Rgb>> = {
  white: [255, 255, 255],
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  ghostwhite: [248, 248, 255],
  whitesmoke: [245, 245, 245],
  floralwhite: [255, 250, 240],
  azure: [240, 255, 255],
  mintcream: [245, 255, 250],
  aliceblue: [240, 248, 255],
  seashell: [255, 245, 238],
  honeydew: [240, 255, 240],
  oldlace: [253, 245, 230],
  linen: [250, 240, 230],
  lavenderblush: [255, 240, 245],
  cornsilk: [255, 248, 220],
  beige: [245, 245, 220],
  lightyellow: [255, 255, 224],
  black: [0, 0, 0],
  gray: [128, 128, 128],
  grey: [128, 128, 128],
  silver: [192, 192, 192],
  red: [255, 0, 0],
  green: [0, 128, 0],
  blue: [0, 0, 255],
  navy: [0, 0, 128],
  yellow: [255, 255, 0],
};

function colorOf(written: string | undefined, inherited: Color): Color {
  if (written === undefined || /^(?:inherit|currentcolor)$/.test(written)) return inherited;
  if (/\btransparent\b/.test(written)) return 'clear';
  const hex = /#([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b/i.exec(written)?.[1];
  if (hex !== undefined) return fromHex(hex);
  const parts = /rgba?\(([^)]{1,60})\)/
    .exec(written)?.[1]
    ?.split(/[\s,/]+/)
    .filter(Boolean);
  if (parts !== undefined) return fromParts(parts);
  const byHue = fromLightness(written);
  if (byHue !== undefined) return byHue;
  const named = written.split(/\s+/, 6).map((word) => NAMED_COLORS[word]);
  return named.find((color) => color !== undefined) ?? 'unknown';
}

function fromHex(hex: string): Color {
  const digits = hex.length <= 4 ? [...hex].map((digit) => digit + digit) : hex.match(/../g);
  const [red = 0, green = 0, blue = 0, alpha = 255] = (digits ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return alpha < 255 * LOWEST_OPACITY ? 'clear' : [red, green, blue];
}

function fromParts(parts: readonly string[]): Color {
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.map((part, index) => {
    const number = Number.parseFloat(part);
    if (!part.endsWith('%')) return number;
    return (number / 100) * (index === 3 ? 1 : 255);
  });
  if ([red, green, blue].some(Number.isNaN)) return 'unknown';
  return alpha < LOWEST_OPACITY ? 'clear' : [red, green, blue];
}

/**
 * Colours that are written by their lightness, as a grey of it: whether a text can be read depends on that
 * most of all.
 */
function fromLightness(written: string): Color | undefined {
  const [, kind = '', inside = ''] =
    /\b(hsla?|hwb|oklch|oklab|lch|lab)\(([^)]{1,60})\)/.exec(written) ?? [];
  if (kind === '') return undefined;
  const parts = inside.split(/[\s,/]+/).filter(Boolean);
  const share = (part: string | undefined, whole: number) => {
    const number = Number.parseFloat(part ?? '');
    return part?.endsWith('%') ? number / 100 : number / whole;
  };
  if (share(parts[3] ?? '1', 1) < LOWEST_OPACITY) return 'clear';
  const byKind: Readonly<Record<string, number>> = {
    hsl: share(parts[2], 100),
    hsla: share(parts[2], 100),
    hwb: (share(parts[1], 100) + 1 - share(parts[2], 100)) / 2,
    oklch: share(parts[0], 1),
    oklab: share(parts[0], 1),
  };
  const lightness = byKind[kind] ?? share(parts[0], 100);
  if (!Number.isFinite(lightness)) return 'unknown';
  const grey = Math.min(255, Math.max(0, lightness * 255));
  return [grey, grey, grey];
}

function contrast(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const part = channel / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
