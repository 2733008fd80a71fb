import { walkXml } from './xml.js';

/** What the styles of a Word document say about its paragraphs, by the id of a style. */
export interface WordStyles {
  /** 1 to 9; undefined for a style that is no heading. */
  headingLevel(id: string): number | undefined;
  isTitle(id: string): boolean;
  isList(id: string): boolean;
}

interface Style {
  name: string;
  basedOn?: string;
  level?: number;
  isListed?: boolean;
}

/** A style is based on another, that on a third; a chain longer than this leads in a circle. */
const LONGEST_CHAIN = 12;
/** Names that Word keeps in English whatever the language of its menus. */
const HEADING = /^heading ([1-9])$/i;

/** Reads `styles.xml`. A style that is not in it is judged by its id, which Word makes of its name. */
export function readWordStyles(xml: string): WordStyles {
  const styles = new Map<string, Style>();
  let current: Style | undefined;
  walkXml(xml, {
    open(name, attributes) {
      const value = attributes['val'] ?? '';
      if (name === 'style') {
        current = { name: '' };
        styles.set(attributes['styleId'] ?? '', current);
      } else if (current === undefined) return;
      else if (name === 'name') current.name = value;
      else if (name === 'basedOn') current.basedOn = value;
      else if (name === 'outlineLvl' && Number(value) < 9) current.level = Number(value) + 1;
      else if (name === 'numId') current.isListed = value !== '0';
    },
    close(name) {
      if (name === 'style') current = undefined;
    },
  });

  function along<T>(id: string, read: (style: Style) => T | undefined): T | undefined {
    let style = styles.get(id) ?? { name: id.replace(/^(heading)(\d)$/i, '$1 $2') };
    for (let step = 0; step < LONGEST_CHAIN; step += 1) {
      const found = read(style);
      if (found !== undefined) return found;
      const next = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
      if (next === undefined) return undefined;
      style = next;
    }
    return undefined;
  }

  return {
    headingLevel: (id) =>
      along(id, ({ name, level }) => {
        const [, digit] = HEADING.exec(name) ?? [];
        return digit === undefined ? level : Number(digit);
      }),
    isTitle: (id) => along(id, ({ name }) => /^title$/i.test(name) || undefined) ?? false,
    isList: (id) =>
      along(id, ({ name, isListed }) => isListed ?? (/^list\b/i.test(name) || undefined)) ?? false,
  };
}
