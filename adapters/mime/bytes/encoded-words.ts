import { decodeBytes } from './charset.js';
import { decodeQuotedPrintable } from './transfer-encoding.js';

const ENCODED_WORD =
  /=\?([\w.:+-]{1,40})(?:\*[\w-]*)?\?([bq])\?([^?\s]*(?:[ \t]+[^?\s]*){0,40}?)\?=/gi;
const BETWEEN = /^\s*$/;

interface Run {
  readonly charset: string;
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

/**
 * Decodes the encoded words of a header value (RFC 2047): `=?utf-8?Q?Gr=C3=BC=C3=9Fe?=`.
 *
 * Words of one charset that follow one another are decoded together, because programs split them in the
 * middle of a character. What is no encoded word stays.
 */
export function decodeEncodedWords(value: string): string {
  if (!value.includes('=?')) return value;
  let text = '';
  let at = 0;
  for (const { charset, bytes, start, end } of runsIn(value)) {
    const between = value.slice(at, start);
    if (at === 0 || !BETWEEN.test(between)) text += between;
    text += decodeBytes(bytes, charset);
    at = end;
  }
  return text + value.slice(at);
}

function runsIn(value: string): readonly Run[] {
  const runs: Run[] = [];
  for (const found of value.matchAll(ENCODED_WORD)) {
    const [whole, charset = '', encoding = '', content = ''] = found;
    const bytes =
      encoding.toLowerCase() === 'b'
        ? Buffer.from(content, 'base64')
        : decodeQuotedPrintable(Buffer.from(content.replaceAll('_', ' '), 'latin1'));
    const run = {
      charset: charset.toLowerCase(),
      bytes,
      start: found.index,
      end: found.index + whole.length,
    };
    const last = runs.at(-1);
    const joins = last?.charset === run.charset && BETWEEN.test(value.slice(last.end, run.start));
    if (last && joins) {
      runs[runs.length - 1] = {
        ...run,
        bytes: Buffer.concat([last.bytes, bytes]),
        start: last.start,
      };
    } else runs.push(run);
  }
  return runs;
}
