/** Code pages of Windows whose name is not their number. */
const NAMES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  20127: 'us-ascii',
  20866: 'koi8-r',
  20932: 'euc-jp',
  21866: 'koi8-u',
  50220: 'iso-2022-jp',
  50221: 'iso-2022-jp',
  51932: 'euc-jp',
  51949: 'euc-kr',
  54936: 'gb18030',
  65001: 'utf-8',
};
const FIRST_ISO = 28590;
const LAST_ISO = 28605;

/** The charset of a code page of Windows, as mail names it; empty where none is given. */
export function charsetOfCodePage(codePage: number | undefined): string {
  if (codePage === undefined || codePage === 0) return '';
  const name = NAMES[codePage];
  if (name !== undefined) return name;
  if (codePage > FIRST_ISO && codePage <= LAST_ISO) return `iso-8859-${codePage - FIRST_ISO}`;
  const isWindows = codePage === 874 || (codePage >= 1250 && codePage <= 1258);
  return isWindows ? `windows-${codePage}` : `cp${codePage}`;
}

/** The code page that Windows itself uses for a script, where mail in it is sent in another one. */
const OF_WINDOWS: Readonly<Record<number, number>> = {
  20866: 1251,
  20932: 932,
  21866: 1251,
  50220: 932,
  50221: 932,
  51932: 932,
  51949: 949,
  54936: 936,
};

/** The charset of texts on a Windows that sends its mail in a code page; empty where none is given. */
export function charsetOfWindows(sentIn: number | undefined): string {
  return charsetOfCodePage(sentIn === undefined ? undefined : (OF_WINDOWS[sentIn] ?? sentIn));
}

/** The code page of a font's `\fcharset` in RTF; undefined for those that follow the document. */
export const CODE_PAGE_OF_FONT: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};
