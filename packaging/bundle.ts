import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { LATIN_LANGUAGES } from '../skills/reading/languages/detection/detect-language.js';
import {
  type LanguageTable,
  packTable,
} from '../skills/reading/languages/detection/language-table.js';

const ROOT = resolve(import.meta.dirname, '..');

/** The files of a bundle, each with what went into it. */
export type Outputs = Metafile['outputs'];

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

/** What whoever installs Daybrief gets beside it: the native driver, and what is found by name at run time. */
export const INSTALLED: readonly string[] = Object.keys(
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest).dependencies,
);

/** What libraries ask for, and do without where it is not installed. */
export const OPTIONAL: readonly string[] = [
  'bufferutil',
  'encoding',
  'pg-native',
  'utf-8-validate',
];

/** Libraries written for CommonJS ask for Node's own modules with `require`, which a module does not have. */
const REQUIRE =
  "import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);";

/** Keeps of eld's table the languages that are told apart, packed so that a start need not parse it whole. */
const packedLanguageTable: Plugin = {
  name: 'packed-language-table',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]/ }, async ({ path }) => {
      const { ngramsData } = (await import(pathToFileURL(path).href)) as {
        readonly ngramsData: LanguageTable;
      };
      const json = JSON.stringify(packTable(ngramsData, LATIN_LANGUAGES));
      return {
        contents: `/*! eld: Copyright 2023 Nito T.M., Apache-2.0 */
import { openTable } from './skills/reading/languages/detection/language-table.js';
export const ngramsData = openTable(JSON.parse(${JSON.stringify(json)}));`,
        resolveDir: ROOT,
      };
    });
  },
};

/** The word `start` of the terminal runs a program of the other bundle as it lies there. */
const SERVER = './daybrief.js';

/** The terminal apart: cut along with the servers it would have a third more files to open at each start. */
const BUNDLES: readonly (readonly string[])[] = [
  ['bots/cli.ts'],
  ['bots/daybrief.ts', 'bots/web.ts', 'bots/slack.ts', 'bots/teams.ts', 'bots/worker.ts'],
];

/** What runs in a thread of its own, beside the programs: a file that is started by its name. */
const THREADS: Readonly<Record<string, string>> = {
  'document-worker': 'adapters/documents/document-worker.ts',
};

/**
 * Bundles each program of `bots/` into `dist/bots`, with shared chunks and lazy imports kept
 * (docs/decisions/0001); returns the files with what went into them. Rejects when something cannot be
 * bundled, which esbuild has then printed.
 */
export async function bundle({ write }: { readonly write: boolean }): Promise<Outputs> {
  const programs = BUNDLES.map((paths) =>
    Object.fromEntries(paths.map((path) => [path.replace(/^bots\/|\.ts$/g, ''), path])),
  );
  const built = [...programs, THREADS].map((entryPoints) =>
    build({
      absWorkingDir: ROOT,
      entryPoints,
      outdir: 'dist/bots',
      bundle: true,
      splitting: true,
      minifySyntax: true,
      minifyWhitespace: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      legalComments: 'linked',
      logLevel: 'warning',
      banner: { js: REQUIRE },
      external: [...INSTALLED, ...OPTIONAL, SERVER],
      plugins: [packedLanguageTable],
      metafile: true,
      write,
    }),
  );
  const outputs = (await Promise.all(built)).map(({ metafile }) => metafile.outputs);
  return Object.assign({}, ...outputs) as Outputs;
}
