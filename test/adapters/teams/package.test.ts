import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createTeamsPackage } from '../../../adapters/teams/package.js';

const icons = { color: Buffer.from('color'), outline: Buffer.from('outline') };
// The package does not look into the manifest.
const manifest = { id: 'app' } as unknown as Parameters<typeof createTeamsPackage>[0];

describe('Teams app package', () => {
  it('holds the manifest and both icons at its root', () => {
    const files = unzipSync(createTeamsPackage(manifest, icons));
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toEqual(manifest);
  });

  it('is the same, byte for byte, for the same content', () => {
    const first = createTeamsPackage(manifest, icons);
    expect(Buffer.compare(first, createTeamsPackage(manifest, icons))).toBe(0);
  });
});
