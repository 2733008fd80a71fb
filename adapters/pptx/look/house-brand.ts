import type { BrandChoice } from '../../../skills/writing/house-style/house-style.js';
import { type Brand, type BrandColours, daybriefBrand, type SeriesColours } from './brand.js';
import {
  companion,
  contrast,
  type Hex,
  isLight,
  mix,
  nearestWithContrast,
  shade,
} from './colour.js';
import type { Logo } from './logo.js';

/** WCAG AA for text. */
const TEXT_CONTRAST = 4.5;
/** Neighbouring slices: told apart without colour vision. */
const NEIGHBOUR_CONTRAST = 1.25;

/** A brand, or what is wrong with the operator's choice: each problem names the field and a remedy. */
export interface HouseBrand {
  readonly brand: Brand;
  readonly problems: readonly string[];
}

/**
 * Makes the brand of a deck from what an operator chose; every colour that was not chosen follows
 * from those that were.
 *
 * A text colour without enough contrast is a problem, with the nearest of its hue that has it.
 */
export function createHouseBrand(choice: BrandChoice, logo?: Logo): HouseBrand {
  const colours =
    Object.keys(choice.colours).length > 0 ? completeColours(choice) : daybriefBrand.colours;
  return {
    brand: {
      name: 'House style',
      colours,
      font: choice.font ?? daybriefBrand.font,
      ...(logo ? { logo } : {}),
      ...(choice.footer === undefined ? {} : { footer: choice.footer }),
    },
    problems: [...textProblems(colours), ...seriesProblems(colours.series)],
  };
}

function completeColours({ colours: chosen }: BrandChoice): BrandColours {
  const own = daybriefBrand.colours;
  const paper = chosen.background ?? own.paper;
  const ink = chosen.text ?? nearestWithContrast(own.ink, [paper], 2 * TEXT_CONTRAST);
  const deep = chosen.primary ?? own.deep;
  const mist = chosen.panel ?? mix(paper, deep, 0.05);
  const accent =
    chosen.accent ??
    nearestWithContrast(
      chosen.primary === undefined ? own.accent : shade(deep, isLight(deep) ? 0.45 : 0.6),
      [paper],
      TEXT_CONTRAST,
    );
  return {
    ink,
    quiet: chosen.quiet ?? nearestWithContrast(mix(ink, paper, 0.3), [paper, mist], TEXT_CONTRAST),
    paper,
    mist,
    deep,
    accent,
    soft: nearestWithContrast(shade(deep, isLight(deep) ? 0.35 : 0.82), [deep], TEXT_CONTRAST),
    line: mix(paper, ink, 0.16),
    series: toSeries(chosen.series) ?? seriesFrom(accent),
  };
}

function toSeries(colours: readonly Hex[] = []): SeriesColours | undefined {
  const [a, b, c, d, e, f] = colours;
  return a && b && c && d && e && f ? [a, b, c, d, e, f] : undefined;
}

/** The accent, then hues around it, light and dark in turn. */
function seriesFrom(accent: Hex): SeriesColours {
  const [near, far] = isLight(accent) ? [0.72, 0.45] : [0.5, 0.78];
  const turn = (at: number) => (at * Math.PI) / 3;
  return [
    accent,
    companion(accent, far, turn(3)),
    companion(accent, near, turn(2)),
    companion(accent, far, turn(1)),
    companion(accent, near, turn(4)),
    companion(accent, far, turn(5)),
  ];
}

/** Which text stands on which ground, by the field that an operator would change. */
function textProblems({ ink, quiet, paper, mist, deep, accent }: BrandColours): readonly string[] {
  const uses: readonly (readonly [field: string, text: Hex, grounds: readonly Hex[]])[] = [
    ['text', ink, [paper, mist]],
    ['primary', deep, [paper, mist]],
    ['quiet', quiet, [paper]],
    ['accent', accent, [paper]],
  ];
  return uses.flatMap(([field, text, grounds]) => {
    const [worst = ''] = [...grounds].sort((a, b) => contrast(text, a) - contrast(text, b));
    const reached = contrast(text, worst);
    if (reached >= TEXT_CONTRAST) return [];
    const nearest = nearestWithContrast(text, grounds, TEXT_CONTRAST);
    return [
      `brand.colours.${field}: #${text} on #${worst} has a contrast of ${toTenth(reached)}, and text needs ${TEXT_CONTRAST}. The nearest that passes is #${nearest}.`,
    ];
  });
}

function seriesProblems(series: SeriesColours): readonly string[] {
  return series.flatMap((colour, at) => {
    const next = series[(at + 1) % series.length] ?? colour;
    return contrast(colour, next) > NEIGHBOUR_CONTRAST
      ? []
      : [
          `brand.colours.series[${at}]: #${colour} is as light as #${next} beside it. Put a lighter and a darker one in turn.`,
        ];
  });
}

/** Rounded down: 4.46 must not read as 4.5. */
function toTenth(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
