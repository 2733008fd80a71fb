import { walkXml } from './xml.js';

/** Reads the texts that the cells of a workbook share, by their number; how they sound in Japanese is left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let current: string | undefined;
  let isText = false;
  let phonetic = 0;
  walkXml(xml, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') isText = phonetic === 0;
    },
    text(words) {
      if (isText && current !== undefined) current += words;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') {
        strings.push(current ?? '');
        current = undefined;
      }
    },
  });
  return strings;
}
