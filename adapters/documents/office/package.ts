import { type UnzipFileInfo, unzipSync } from 'fflate';
import { DocumentRefused } from '../document.js';
import { policies } from '../policies.js';
import { decodeXml } from './xml.js';

/** The parts of an Office file, unpacked one at a time. */
export interface OfficePackage {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The text of a part; empty where there is none. Throws `DocumentRefused` when it all becomes too much. */
  text(name: string): string;
  /** What a part refers to, by id: names of parts. What leads out of the file is left out. */
  relations(name: string): ReadonlyMap<string, Relation>;
}

/** A part that another one refers to. */
export interface Relation {
  /** The last word of its type: "slide", "worksheet", "notesSlide". */
  readonly type: string;
  readonly target: string;
}

/**
 * Opens the ZIP that an Office file is; only parts that are asked for are unpacked. Each is unpacked into as many bytes as the
 * directory promises and no more, so that a bomb cannot lie about its size. Throws `DocumentRefused`.
 */
export function openOfficePackage(bytes: Uint8Array): OfficePackage {
  const sizes = new Map<string, number>();
  unzip(bytes, ({ name, originalSize }) => {
    sizes.set(name, originalSize);
    return false;
  });
  let unpacked = 0;

  function text(name: string): string {
    const size = sizes.get(name);
    if (size === undefined) return '';
    unpacked += size;
    if (unpacked > policies.unpacked) throw new DocumentRefused('too large');
    return decodeXml(unzip(bytes, (file) => file.name === name)[name] ?? new Uint8Array());
  }

  return {
    names: [...sizes.keys()],
    has: (name) => sizes.has(name),
    text,
    relations: (name) => readRelations(text(relationsOf(name)), name),
  };
}

function unzip(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof DocumentRefused) throw error;
    throw new DocumentRefused('broken');
  }
}

function relationsOf(name: string): string {
  const at = name.lastIndexOf('/') + 1;
  return `${name.slice(0, at)}_rels/${name.slice(at)}.rels`;
}

const RELATION = /<(?:\w+:)?Relationship\s([^<>]{1,5000})>/g;
const ATTRIBUTE = /([A-Za-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function readRelations(xml: string, from: string): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  for (const [, written = ''] of xml.matchAll(RELATION)) {
    const has = new Map(
      [...written.matchAll(ATTRIBUTE)].map(([, key = '', one, other]) => [key, one ?? other ?? '']),
    );
    if (has.get('TargetMode') === 'External') continue;
    const type = (has.get('Type') ?? '').replace(/^.*\//s, '');
    relations.set(has.get('Id') ?? '', { type, target: resolve(from, has.get('Target') ?? '') });
  }
  return relations;
}

function resolve(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
