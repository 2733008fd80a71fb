import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeHouse, readHouseStyle } from '../../../bots/wiring/house-style.js';
import { ConfigError } from '../../../skills/core/errors.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

describe('the file of a house style', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'daybrief-house-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function problemsOf(content: string): Promise<readonly string[]> {
    await writeFile(join(folder, 'style.json'), content);
    try {
      await readHouseStyle('style.json', folder);
    } catch (error) {
      if (error instanceof ConfigError) return error.problems;
      throw error;
    }
    return [];
  }

  it('may be left out', async () => {
    expect(await readHouseStyle(undefined, folder)).toBeUndefined();
  });

  it('is read from the examples', async () => {
    const house = await readHouseStyle('examples/house-style.json', ROOT);
    expect(house && describeHouse(house)).toBe('plain, 3 terms, decks in Arial');
  });

  it('tells what is wrong with the file, its fields, its colours and its logo', async () => {
    expect(await problemsOf('{')).toEqual([expect.stringContaining('is not valid JSON')]);
    expect(await problemsOf('{"tone":"loud"}')).toEqual([
      'HOUSE_STYLE, style.json: tone must be one of plain, formal, friendly.',
    ]);
    expect(
      await problemsOf('{"brand":{"logo":"none.png","colours":{"accent":"#F2C14E"}}}'),
    ).toEqual([
      expect.stringContaining('brand.logo: there is no picture at that path'),
      expect.stringContaining('The nearest that passes is #967100'),
    ]);
    await expect(readHouseStyle('nowhere.json', folder)).rejects.toMatchObject({
      code: 'config_invalid',
    });
  });

  it('needs a PNG beside an SVG', async () => {
    await writeFile(join(folder, 'logo.svg'), '<svg/>');
    expect(await problemsOf('{"brand":{"logo":"logo.svg"}}')).toEqual([
      expect.stringContaining('an SVG needs the same picture as .png beside it'),
    ]);
  });
});
