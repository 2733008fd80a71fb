import { strToU8, zipSync } from 'fflate';
import type { createTeamsManifest } from './manifest.js';

/** The two pictures Teams asks for, as PNG. */
export interface TeamsIcons {
  /** 192 by 192 pixels. */
  readonly color: Uint8Array;
  /** 32 by 32 pixels, white on transparent. */
  readonly outline: Uint8Array;
}

/** The earliest date a zip file can hold: the same content then gives the same bytes. */
const ALWAYS = new Date(1980, 0, 1);

/** Creates the zip file that an administrator uploads in the Teams admin centre. */
export function createTeamsPackage(
  manifest: ReturnType<typeof createTeamsManifest>,
  icons: TeamsIcons,
): Uint8Array {
  return zipSync(
    {
      'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
      'color.png': icons.color,
      'outline.png': icons.outline,
    },
    { mtime: ALWAYS },
  );
}
