import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeHouse, readHouseStyle } from '../../../bots/wiring/house-style.js';
import { isOwnNetwork } from '../../../bots/wiring/private-network.js';
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

describe('a network of one’s own', () => {
  it.each([
    'http://localhost:11434/v1',
    'http://127.0.0.1:8000',
    'http://[::1]:8000',
    'http://ollama:11434/v1',
    'http://10.1.2.3/v1',
    'http://172.20.0.2/v1',
    'http://192.168.0.9/v1',
    'https://llm.corp.internal/v1',
    'http://gpu.local/v1',
    'http://[fd00::1]/v1',
    'http://100.101.102.103/v1',
  ])('has %s', (url) => {
    expect(isOwnNetwork(url)).toBe(true);
  });

  it.each([
    undefined,
    'https://api.openai.com/v1',
    'http://8.8.8.8/v1',
    'http://172.32.0.1/v1',
    'http://100.128.0.1/v1',
    'https://localhost.example.com/v1',
    'https://10.0.0.1.example.com/v1',
    'http://[2001:db8::1]/v1',
  ])('has not %s', (url) => {
    expect(isOwnNetwork(url)).toBe(false);
  });
});
