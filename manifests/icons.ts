import { encodePng } from './png.js';

// The sign: a sun that rises over three lines of text. Everything is drawn in a unit square, y downwards,
// as shapes that say whether a point lies inside; edges are smoothed by sampling each pixel many times.

type Point = readonly [x: number, y: number];
type Shape = (point: Point) => boolean;
type Colour = readonly [red: number, green: number, blue: number];

const SAMPLES = 8;
const WHITE: Colour = [255, 255, 255];
const AMBER: Colour = [255, 184, 77];
const NIGHT: Colour = [24, 44, 84];
const DAWN: Colour = [52, 92, 150];

/** A line with round ends. */
function stroke([ax, ay]: Point, [bx, by]: Point, width: number): Shape {
  return ([x, y]) => {
    const [dx, dy] = [bx - ax, by - ay];
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
    const nearest = Math.min(1, Math.max(0, along));
    return Math.hypot(x - ax - nearest * dx, y - ay - nearest * dy) <= width / 2;
  };
}

/** The upper half of a disc. */
function risingSun([cx, cy]: Point, radius: number): Shape {
  return ([x, y]) => y <= cy && Math.hypot(x - cx, y - cy) <= radius;
}

/** The upper half of a ring. */
function risingRing([cx, cy]: Point, radius: number, width: number): Shape {
  return ([x, y]) => y <= cy && Math.abs(Math.hypot(x - cx, y - cy) - radius) <= width / 2;
}

function rays([cx, cy]: Point, from: number, to: number, width: number): readonly Shape[] {
  return [-60, -30, 0, 30, 60].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const at = (radius: number): Point => [
      cx + radius * Math.sin(angle),
      cy - radius * Math.cos(angle),
    ];
    return stroke(at(from), at(to), width);
  });
}

function any(shapes: readonly Shape[]): Shape {
  return (point) => shapes.some((shape) => shape(point));
}

interface Layer {
  readonly shape: Shape;
  readonly colour: (point: Point) => Colour;
}

/** Draws layers over one another, the last one on top; where there is none the picture is transparent. */
function draw(size: number, layers: readonly Layer[]): Uint8Array {
  const rgba = new Uint8Array(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    let [red, green, blue, covered] = [0, 0, 0, 0];
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
      const x = ((pixel % size) + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
      const y = (Math.floor(pixel / size) + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
      const colour = layers.findLast(({ shape }) => shape([x, y]))?.colour([x, y]);
      if (colour === undefined) continue;
      red += colour[0];
      green += colour[1];
      blue += colour[2];
      covered += 1;
    }
    if (covered > 0) {
      const mean = [red, green, blue].map((part) => Math.round(part / covered));
      rgba.set([...mean, Math.round((255 * covered) / SAMPLES ** 2)], pixel * 4);
    }
  }
  return encodePng(rgba, size);
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const part = (at: 0 | 1 | 2) => from[at] + (to[at] - from[at]) * share;
  return [part(0), part(1), part(2)];
}

/** Draws `color.png`: 192 by 192, no transparent corner, the sign within the inner 120 by 120. */
export function drawColorIcon(): Uint8Array {
  const sun: Point = [0.5, 0.475];
  return draw(192, [
    { shape: () => true, colour: ([, y]) => mix(NIGHT, DAWN, y) },
    { shape: risingSun(sun, 0.155), colour: () => AMBER },
    { shape: any(rays(sun, 0.215, 0.275, 0.032)), colour: () => AMBER },
    {
      shape: any([
        stroke([0.235, 0.545], [0.765, 0.545], 0.052),
        stroke([0.235, 0.655], [0.665, 0.655], 0.052),
        stroke([0.235, 0.765], [0.545, 0.765], 0.052),
      ]),
      colour: () => WHITE,
    },
  ]);
}

/** Draws `outline.png`: 32 by 32, white on transparent and nothing else, as Teams demands. */
export function drawOutlineIcon(): Uint8Array {
  const sun: Point = [0.5, 0.5];
  // Lines of two whole pixels: at this size a smoothed edge is only blur.
  const pixel = 1 / 32;
  const sign = any([
    risingRing(sun, 0.17, 0.07),
    ...rays(sun, 0.31, 0.4, 0.065),
    stroke([5 * pixel, 19 * pixel], [27 * pixel, 19 * pixel], 2 * pixel),
    stroke([5 * pixel, 23 * pixel], [22 * pixel, 23 * pixel], 2 * pixel),
    stroke([5 * pixel, 27 * pixel], [17 * pixel, 27 * pixel], 2 * pixel),
  ]);
  return draw(32, [{ shape: sign, colour: () => WHITE }]);
}
