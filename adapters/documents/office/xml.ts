import sax from 'sax';

const OPTIONS = { strictEntities: true, position: false };

/** What is told of an XML part while it is read; names come without their prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Walks an XML part. What no parser should trust stays closed: no entity of its own is known, nothing outside is
 * fetched, and what is malformed is passed over.
 */
export function walkXml(xml: string, { open, close, text }: XmlHandler): void {
  const parser = sax.parser(true, OPTIONS);
  parser.onerror = () => {
    parser.error = null as never;
    parser.resume();
  };
  parser.onopentag = ({ name, attributes }) => {
    open?.(bare(name), withBareNames(attributes as Readonly<Record<string, string>>));
  };
  parser.onclosetag = (name) => close?.(bare(name));
  parser.ontext = (words) => text?.(words);
  parser.oncdata = (words) => text?.(words);
  parser.write(xml).close();
}

/** Decodes a part: UTF-8, or UTF-16 by its mark. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const charset =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(charset).decode(bytes);
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** `r:id` and `id` of one element are two attributes: the one with a prefix keeps it. */
function withBareNames(attributes: Readonly<Record<string, string>>) {
  const named: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const short = bare(name);
    named[short in attributes && short !== name ? name : short] = value;
  }
  return named;
}
