import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Brand } from '../../adapters/pptx/look/brand.js';
import type { Logo } from '../../adapters/pptx/look/logo.js';
import { ConfigError } from '../../skills/core/errors.js';
import type { HouseStyle } from '../../skills/writing/house-style/house-style.js';

/** The operator's tone, words and looks, checked. */
export interface House extends Omit<HouseStyle, 'brand'> {
  readonly brand: Brand;
}

/**
 * Reads the file that `HOUSE_STYLE` names, and the logo that it names; undefined when it is not set.
 *
 * A relative name starts from `folder`, that of a logo from the file's own. Throws one `ConfigError`
 * with everything that is wrong, each with its field and a remedy.
 */
export async function readHouseStyle(
  path: string | undefined,
  folder: string,
): Promise<House | undefined> {
  if (path === undefined) return undefined;
  const fail = (problems: readonly string[]): never => {
    throw new ConfigError(problems.map((problem) => `HOUSE_STYLE, ${path}: ${problem}`));
  };
  const file = resolve(folder, path);
  const text = await readFile(file, 'utf8').catch(() =>
    fail(['there is no file that can be read. Check the path, or leave HOUSE_STYLE out.']),
  );
  const [{ parseHouseStyle }, { createHouseBrand }] = await Promise.all([
    import('../../skills/writing/house-style/parse-house-style.js'),
    import('../../adapters/pptx/look/house-brand.js'),
  ]);
  const { style, problems } = parseHouseStyle(parseJson(text) ?? fail([NOT_JSON]));
  if (!style) return fail(problems);
  const picture = style.brand.logo;
  const logo = picture === undefined ? {} : await openLogo(resolve(dirname(file), picture));
  const house = createHouseBrand(style.brand, logo.logo);
  const wrong = [...(logo.problem === undefined ? [] : [logo.problem]), ...house.problems];
  return wrong.length > 0 ? fail(wrong) : { ...style, brand: house.brand };
}

const NOT_JSON = 'is not valid JSON. Compare it with examples/house-style.json.';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** An SVG needs the same picture as PNG beside it, for programs that cannot draw it. */
async function openLogo(
  path: string,
): Promise<{ readonly logo?: Logo; readonly problem?: string }> {
  const { readLogo } = await import('../../adapters/pptx/look/logo.js');
  const isVector = /\.svg$/iu.test(path);
  const png = await readIfThere(path.replace(/\.svg$/iu, '.png'));
  const svg = isVector ? await readIfThere(path) : undefined;
  if (!png || (isVector && !svg)) {
    return {
      problem: isVector
        ? 'brand.logo: an SVG needs the same picture as .png beside it, for programs that cannot draw SVG.'
        : 'brand.logo: there is no picture at that path, which starts from the folder of this file.',
    };
  }
  const read = readLogo(png, svg);
  return 'logo' in read ? read : { problem: `brand.logo ${read.problem}.` };
}

/** The bytes of a file; undefined where there is none that can be read, whatever stands in the way. */
async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

/** What is on, in a few words: "formal, 12 terms, own colours, logo". */
export function describeHouse({ tone, glossary, brand }: House): string {
  const terms = glossary.length === 1 ? '1 term' : `${glossary.length} terms`;
  return [tone, terms, `decks in ${brand.font.name}`, ...(brand.logo ? ['with logo'] : [])].join(
    ', ',
  );
}
