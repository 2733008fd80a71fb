import { decodeBytes } from './bytes/charset.js';
import { decodeEncodedWords } from './bytes/encoded-words.js';

/** A header value with parameters: `text/plain; charset=utf-8; name="a.txt"`. */
export interface ParameterizedValue {
  /** Lower case; empty when absent. */
  readonly value: string;
  /** By name in lower case, decoded. */
  readonly parameters: ReadonlyMap<string, string>;
}

const PARAMETER =
  /[;\s]*([^\s=;"*]{1,60})(?:\*(\d{1,3}))?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))/y;

/**
 * Reads the parameters of `Content-Type` and `Content-Disposition` as programs write them: quoted or not,
 * with quotes that were escaped, continued and with a charset (RFC 2231), with encoded words or raw bytes.
 * `written` is unfolded, its raw bytes as Latin 1. The first of two of one name counts.
 */
export function parseParameterized(written: string): ParameterizedValue {
  const value = /^[^\s;]+/.exec(written.trim())?.[0].toLowerCase() ?? '';
  const pieces = new Map<string, Piece[]>();
  PARAMETER.lastIndex = Math.max(written.indexOf(';'), 0);
  if (!written.includes(';')) return { value, parameters: new Map() };
  for (let found = PARAMETER.exec(written); found; found = PARAMETER.exec(written)) {
    const [, name = '', number, star, quoted, bare = ''] = found;
    const text = quoted === undefined ? unescaped(bare.trim()) : quoted.replace(/\\(["\\])/g, '$1');
    const key = name.toLowerCase();
    const piece = { at: Number(number ?? -1), isExtended: star !== undefined, text };
    const known = pieces.get(key);
    if (known) known.push(piece);
    else pieces.set(key, [piece]);
  }
  return {
    value,
    parameters: new Map([...pieces].map(([name, found]) => [name, toText(found)])),
  };
}

interface Piece {
  /** Its number in a continued value; -1 for a value that is whole. */
  readonly at: number;
  readonly isExtended: boolean;
  readonly text: string;
}

/** `\"a b\"` is `a b`: some programs escape the quotes themselves. */
function unescaped(bare: string): string {
  return bare.replace(/\\(["\\])/g, '$1').replace(/^"|"$/g, '');
}

function toText(pieces: readonly Piece[]): string {
  const whole = pieces.find(({ at, isExtended }) => at === -1 && !isExtended);
  const extended = pieces
    .filter(({ at, isExtended }) => at >= 0 || isExtended)
    .sort((a, b) => a.at - b.at);
  if (extended.length === 0) return decodeRaw(whole?.text ?? '');
  const [first] = extended;
  const [, charset = '', rest = ''] = /^([\w.:-]*)'[^']*'(.*)$/s.exec(first?.text ?? '') ?? [];
  const bytes = extended.map(({ text, isExtended }, index) => {
    const content = index === 0 && isExtended && charset !== '' ? rest : text;
    return isExtended ? percentDecoded(content) : Buffer.from(content, 'latin1');
  });
  return decodeBytes(Buffer.concat(bytes), charset);
}

function percentDecoded(text: string): Buffer {
  const bytes = text.replace(/%([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}

function decodeRaw(text: string): string {
  return decodeEncodedWords(decodeBytes(Buffer.from(text, 'latin1')));
}
