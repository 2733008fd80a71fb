/** How emphasis is written: as ANSI codes, or not at all. */
export interface Style {
  bold(text: string): string;
  faint(text: string): string;
  heading(text: string): string;
}

const RESET = '\u001b[0m';

const ansi =
  (code: string) =>
  (text: string): string =>
    `\u001b[${code}m${text}${RESET}`;

/** Emphasis for a terminal that shows it. Colour is never the only signal: headings are also in capitals. */
export const colourStyle: Style = {
  bold: ansi('1'),
  faint: ansi('2'),
  heading: (text) => ansi('1;36')(text.toUpperCase()),
};

/** No codes at all, for pipes, files and `NO_COLOR`. */
export const plainStyle: Style = {
  bold: (text) => text,
  faint: (text) => text,
  heading: (text) => text.toUpperCase(),
};
