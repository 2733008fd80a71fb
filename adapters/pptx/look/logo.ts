/** A picture for the title slide. `aspect` is width by height. */
export interface Logo {
  /** PNG or JPEG; beside `svg` what programs show that cannot draw it. */
  readonly bytes: Uint8Array;
  readonly svg?: Uint8Array;
  readonly aspect: number;
  readonly alt: string;
}

/** Bytes; a logo is copied into every deck. */
const LARGEST = 2_000_000;
/** A strip or a needle: hardly a logo, and it would not be seen. */
const ASPECTS = { least: 0.1, most: 20 };

/** A logo, or what is wrong with its file, in words. */
export type ReadLogo = { readonly logo: Logo } | { readonly problem: string };

/** Looks at a logo before a deck needs it: a PNG, and an SVG to draw in its place where there is one. */
export function readLogo(png: Uint8Array, svg?: Uint8Array): ReadLogo {
  const size = pngSize(png);
  if (!size) return { problem: 'is not a PNG file; export it as PNG again' };
  if (png.length > LARGEST || (svg?.length ?? 0) > LARGEST) {
    return { problem: 'is larger than 2 MB; export it smaller, 1,000 pixels wide are plenty' };
  }
  const unsafe = svg && svgProblem(Buffer.from(svg).toString('utf8'));
  if (unsafe !== undefined) return { problem: unsafe };
  const aspect = size.width / size.height;
  if (!(aspect >= ASPECTS.least && aspect <= ASPECTS.most)) {
    return { problem: `is ${size.width} × ${size.height} pixels, too narrow for a slide` };
  }
  return { logo: { bytes: png, aspect, alt: 'Logo', ...(svg ? { svg } : {}) } };
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height stand at fixed places of the first chunk, which is always IHDR. */
function pngSize(
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | undefined {
  if (bytes.length < 33 || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** A deck travels: nothing in it may run or call out, not even the operator's own picture. */
function svgProblem(svg: string): string | undefined {
  if (!/<svg[\s>]/iu.test(svg)) return 'is not an SVG file';
  if (/<script|<foreignObject|<!ENTITY|\son\w+\s*=/iu.test(svg)) {
    return 'holds a script; export it as a plain SVG';
  }
  const points = svg.match(
    /(?:href|src)\s*=\s*["'](?!#|data:image\/)|url\(\s*["']?(?!#|data:)|@import/iu,
  );
  return points ? 'points to another file; export it with everything embedded' : undefined;
}
