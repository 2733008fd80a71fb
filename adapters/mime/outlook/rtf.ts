import type { Body } from '../../../skills/core/ports/mail.js';
import { decodeBytes } from '../bytes/charset.js';
import { CODE_PAGE_OF_FONT, charsetOfCodePage } from './code-pages.js';
import { type RtfToken, readRtfTokens } from './rtf-tokens.js';

/** What is in effect inside a group, and ends with it. */
interface GroupState {
  /** Inside something that is no text: a table of fonts, a picture, what a program keeps for itself. */
  readonly isAside: boolean;
  /** Inside `\fonttbl`, which says which font is of which script. */
  readonly isFonts: boolean;
  /** Inside a tag of the HTML that the RTF was made of ([MS-OXRTFEX]). */
  readonly isTag: boolean;
  /** What only RTF needs, where the RTF was made of HTML. */
  readonly isRtfOnly: boolean;
  /** Hidden or struck out. */
  readonly isUnsaid: boolean;
  readonly font: number | undefined;
  /** Characters behind `\u` that say the same for old programs. */
  readonly fallback: number;
}

const ROOT: GroupState = {
  isAside: false,
  isFonts: false,
  isTag: false,
  isRtfOnly: false,
  isUnsaid: false,
  font: undefined,
  fallback: 1,
};
const ASIDE =
  /^(?:colortbl|stylesheet|info|pict|object|header[lrf]?|footer[lrf]?|ftnsep|themedata|filetbl|listtable|listoverridetable|revtbl|rsidtbl|latentstyles|datastore|xe|tc|fldinst|nonshppict|generator)$/;
const SPOKEN: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  tab: '\t',
  cell: '\t',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  endash: '–',
  emdash: '—',
  bullet: '•',
  '~': '\u00a0',
  _: '-',
};
const UNSAID = /^(?:v|strike|striked|deleted)$/;
/** Groups inside groups below this depth share one state. */
const DEEPEST = 500;
const DEFAULT_CODE_PAGE = 1252;

/**
 * Reads the body of a mail that Outlook keeps as RTF: the HTML that it was made of where it was, else its
 * text. Hidden and struck-out text is left out of text, as it is of HTML. Never throws.
 */
export function readRtf(rtf: Buffer): Body {
  const reader = createRtfReader();
  for (const token of readRtfTokens(rtf)) reader.take(token);
  return reader.end();
}

function createRtfReader() {
  const outer: GroupState[] = [];
  const charsetOfFont = new Map<number, number>();
  const said: string[] = [];
  let state = ROOT;
  let tooDeep = 0;
  let isHtml = false;
  let isOptional = false;
  let codePage = DEFAULT_CODE_PAGE;
  let defaultFont: number | undefined;
  /** Characters still to be left out behind `\u`. */
  let left = 0;
  /** Bytes of one charset: letters of several bytes come one by one. */
  let bytes: Buffer[] = [];
  let charset = '';
  let isMarkup = false;

  function flush(): void {
    if (bytes.length === 0) return;
    const text = decodeBytes(Buffer.concat(bytes), charset);
    bytes = [];
    // Signs of HTML that are none stand outside its tags.
    said.push(isHtml && !isMarkup ? text.replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text);
  }

  function sayBytes(more: Buffer): void {
    const skipped = Math.min(left, more.length);
    left -= skipped;
    if (skipped === more.length || isSilent()) return;
    const font = state.font ?? defaultFont;
    const own = font === undefined ? undefined : charsetOfFont.get(font);
    const now = charsetOfCodePage(state.isTag ? codePage : (own ?? codePage));
    if (now !== charset || isMarkup !== state.isTag) flush();
    charset = now;
    isMarkup = state.isTag;
    bytes.push(more.subarray(skipped));
  }

  function say(text: string): void {
    if (isSilent()) return;
    flush();
    said.push(text);
  }

  function isSilent(): boolean {
    if (state.isAside) return true;
    return isHtml ? state.isRtfOnly && !state.isTag : state.isUnsaid;
  }

  function open(): void {
    if (outer.length >= DEEPEST) tooDeep += 1;
    else outer.push(state);
    left = 0;
  }

  function close(): void {
    if (tooDeep > 0) tooDeep -= 1;
    else state = outer.pop() ?? ROOT;
    left = 0;
  }

  function takeControl(word: string, parameter: number | undefined): void {
    if (word === '*') {
      isOptional = true;
      return;
    }
    const wasOptional = isOptional;
    isOptional = false;
    if (word === 'fromhtml') isHtml = parameter !== 0;
    else if (word === 'ansicpg') codePage = parameter || DEFAULT_CODE_PAGE;
    else if (word === 'deff') defaultFont = parameter;
    else if (word === 'uc') state = { ...state, fallback: Math.min(parameter ?? 1, 10) };
    else if (word === 'u') takeUnicode(parameter ?? 0);
    else if (word === 'htmltag') state = { ...state, isTag: true, isAside: !isHtml };
    else if (word === 'htmlrtf') state = { ...state, isRtfOnly: parameter !== 0 };
    else if (word === 'fonttbl') state = { ...state, isAside: true, isFonts: true };
    else if (wasOptional || ASIDE.test(word)) state = { ...state, isAside: true };
    else if (word === 'plain') state = { ...state, font: undefined, isUnsaid: false };
    else if (word === 'f') state = { ...state, font: parameter };
    else if (word === 'fcharset' && state.isFonts) noteFont(parameter ?? 0);
    else if (UNSAID.test(word)) state = { ...state, isUnsaid: parameter !== 0 };
    else if (SPOKEN[word] !== undefined) say(SPOKEN[word]);
  }

  function noteFont(fontCharset: number): void {
    const page = CODE_PAGE_OF_FONT[fontCharset];
    if (state.font !== undefined && page !== undefined) charsetOfFont.set(state.font, page);
  }

  function takeUnicode(parameter: number): void {
    say(String.fromCharCode(parameter < 0 ? parameter + 0x10000 : parameter));
    left = state.fallback;
  }

  return {
    take(token: RtfToken): void {
      if (token.kind !== 'control') isOptional = false;
      if (token.kind === 'control') takeControl(token.word, token.parameter);
      else if (token.kind === 'open') open();
      else if (token.kind === 'close') close();
      else sayBytes(token.kind === 'byte' ? Buffer.from([token.byte]) : token.bytes);
    },
    end(): Body {
      flush();
      const content = said.join('').replaceAll('\0', '');
      return isHtml ? { format: 'html', content } : { format: 'text', content };
    },
  };
}
