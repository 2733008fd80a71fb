import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const ROOT = resolve(import.meta.dirname, '../..');
const MODULES = 'node_modules/';

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().default('none'),
      dev: z.boolean().default(false),
      link: z.boolean().default(false),
      hasInstallScript: z.boolean().default(false),
    }),
  ),
});

/** A package that whoever installs Daybrief gets beside it, whatever their platform. */
export interface InstalledPackage {
  readonly name: string;
  /** Its folder, from the root. */
  readonly path: string;
  readonly licence: string;
  /** Whether it wants to run something when it is installed. */
  readonly hasInstallScript: boolean;
}

/** Those packages, as the lockfile has them. */
export function installedPackages(): readonly InstalledPackage[] {
  const { packages } = lock.parse(JSON.parse(readFileSync(`${ROOT}/package-lock.json`, 'utf8')));
  return Object.entries(packages)
    .filter(([path, { dev, link }]) => path !== '' && !dev && !link)
    .map(([path, { license, hasInstallScript }]) => ({
      name: path.slice(path.lastIndexOf(MODULES) + MODULES.length),
      path,
      licence: license,
      hasInstallScript,
    }));
}
