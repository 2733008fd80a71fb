/** What RTF is made of. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'text'; readonly bytes: Buffer }
  /** One byte written as `\'hh`. */
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'control'; readonly word: string; readonly parameter: number | undefined };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const isLineEnd = (byte: number | undefined) => byte === 0x0a || byte === 0x0d;
/** The longest control word has 32 letters. */
const CONTROL = /^([a-zA-Z]{1,40})(-?\d{1,10})? ?/;
const LONGEST_CONTROL = 52;

/** Takes RTF apart. Bytes of pictures (`\bin`) are left out, and the line ends, which mean nothing. */
export function* readRtfTokens(rtf: Buffer): Generator<RtfToken> {
  for (let at = 0; at < rtf.length; ) {
    const byte = rtf[at];
    if (byte === OPEN || byte === CLOSE) {
      yield { kind: byte === OPEN ? 'open' : 'close' };
      at += 1;
    } else if (byte === BACKSLASH) {
      const { token, end } = readControl(rtf, at + 1);
      if (token !== undefined) yield token;
      at = end;
    } else if (isLineEnd(byte)) {
      at += 1;
    } else {
      const start = at;
      while (at < rtf.length && !isSpecial(rtf[at])) at += 1;
      yield { kind: 'text', bytes: rtf.subarray(start, at) };
    }
  }
}

function isSpecial(byte: number | undefined): boolean {
  return byte === OPEN || byte === CLOSE || byte === BACKSLASH || isLineEnd(byte);
}

function readControl(rtf: Buffer, at: number): { token: RtfToken | undefined; end: number } {
  const [written, word, digits] =
    CONTROL.exec(rtf.toString('latin1', at, at + LONGEST_CONTROL)) ?? [];
  if (written !== undefined && word !== undefined) {
    const parameter = digits === undefined ? undefined : Number(digits);
    const end = at + written.length;
    if (word === 'bin') return { token: undefined, end: end + Math.max(0, parameter ?? 0) };
    return { token: { kind: 'control', word, parameter }, end };
  }
  const symbol = rtf.toString('latin1', at, at + 1);
  if (symbol === "'") {
    const byte = Number.parseInt(rtf.toString('latin1', at + 1, at + 3), 16);
    const token = Number.isNaN(byte) ? undefined : ({ kind: 'byte', byte } as const);
    return { token, end: at + 3 };
  }
  if (symbol === '\\' || symbol === '{' || symbol === '}') {
    return { token: { kind: 'text', bytes: rtf.subarray(at, at + 1) }, end: at + 1 };
  }
  const word1 = symbol === '\n' || symbol === '\r' ? 'par' : symbol;
  return { token: { kind: 'control', word: word1, parameter: undefined }, end: at + 1 };
}
