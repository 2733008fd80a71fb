/** A colour as six hexadecimal digits without `#`. */
export type Hex = string;

/** A colour as eyes see it: lightness 0 to 1, chroma from 0, hue in radians (Oklch, B. Ottosson 2020). */
interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

type Rgb = readonly [red: number, green: number, blue: number];

function toLinear(hex: Hex): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(2), channel(4)];
}

function toHex(linear: Rgb): Hex {
  return linear
    .map((value) => {
      const clamped = Math.min(1, Math.max(0, value));
      const channel = clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * clamped ** (1 / 2.4) - 0.055;
      return Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')
    .toUpperCase();
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: Hex): number {
  const [red, green, blue] = toLinear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, WCAG 2.2: 1 to 21. */
export function contrast(a: Hex, b: Hex): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Whether a ground is light, so that dark text stands on it. */
export function isLight(hex: Hex): boolean {
  return contrast(hex, '000000') > contrast(hex, 'FFFFFF');
}

/** `share` of the second colour in the first, 0 to 1. */
export function mix(first: Hex, second: Hex, share: number): Hex {
  const [a, b] = [toLinear(first), toLinear(second)];
  const part = (at: 0 | 1 | 2) => {
    // Eyes are even in the third root of light.
    const root = Math.cbrt(a[at]) * (1 - share) + Math.cbrt(b[at]) * share;
    return root ** 3;
  };
  return toHex([part(0), part(1), part(2)]);
}

function toOklch(hex: Hex): Oklch {
  const [r, g, b] = toLinear(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const green = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const blue = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(green, blue),
    hue: Math.atan2(blue, green),
  };
}

function oklchToLinear({ lightness, chroma, hue }: Oklch): Rgb {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** The colour on a screen; what a screen cannot show loses chroma, and neither lightness nor hue. */
function fromOklch(colour: Oklch): Hex {
  for (let chroma = colour.chroma; chroma > 0.001; chroma -= 0.004) {
    const linear = oklchToLinear({ ...colour, chroma });
    if (linear.every((value) => value > -0.001 && value < 1.001)) return toHex(linear);
  }
  return toHex(oklchToLinear({ ...colour, chroma: 0 }));
}

/** The same colour in another lightness, 0 to 1. */
export function shade(hex: Hex, lightness: number): Hex {
  return fromOklch({ ...toOklch(hex), lightness });
}

/** A muted colour of another hue, `turn` radians away, in a lightness of 0 to 1. */
export function companion(hex: Hex, lightness: number, turn: number): Hex {
  const { chroma, hue } = toOklch(hex);
  return fromOklch({ lightness, chroma: Math.min(chroma, CALM_CHROMA), hue: hue + turn });
}

/** Beside an accent in full strength others are quieter. */
const CALM_CHROMA = 0.095;

const STEP = 0.005;

/**
 * The colour of the same hue with the least change of lightness that has at least this contrast to
 * every ground: the colour itself where it has, black or white where none has.
 */
export function nearestWithContrast(hex: Hex, grounds: readonly Hex[], least: number): Hex {
  const passes = (colour: Hex) => grounds.every((ground) => contrast(colour, ground) >= least);
  if (passes(hex)) return hex;
  const { lightness } = toOklch(hex);
  for (let change = STEP; change <= 1; change += STEP) {
    for (const candidate of [lightness - change, lightness + change]) {
      if (candidate < 0 || candidate > 1) continue;
      const colour = shade(hex, candidate);
      if (passes(colour)) return colour;
    }
  }
  return grounds.every(isLight) ? '000000' : 'FFFFFF';
}
