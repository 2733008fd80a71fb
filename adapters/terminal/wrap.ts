/** Words in lines of at most `width` columns; a word longer than that stays whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/u).filter((each) => each !== '')) {
      if (line !== '' && columns(line) + 1 + columns(word) > width) {
        lines.push(line);
        line = word;
      } else {
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    lines.push(line);
  }
  return lines;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: our own emphasis codes take no columns
const EMPHASIS = /\u001b\[[\d;]*m/gu;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/gu;

/** Columns a terminal needs: wide characters (CJK, emoji) count two, combining marks none. */
export function columns(text: string): number {
  const visible = text.replace(EMPHASIS, '');
  const wide = visible.match(WIDE)?.length ?? 0;
  const marks = visible.match(/\p{M}/gu)?.length ?? 0;
  return Array.from(visible).length + wide - marks;
}
