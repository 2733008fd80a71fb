import { rmSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { LATIN_LANGUAGES } from './skills/reading/languages/detection/detect-language.js';
import {
  type LanguageTable,
  packTable,
} from './skills/reading/languages/detection/language-table.js';

// npm run build: one bundle for each program, with shared chunks and lazy imports kept
// (docs/decisions/0001). Native modules and slow SDKs stay outside.

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
        resolveDir: import.meta.dirname,
      };
    });
  },
};

/** The terminal apart: cut along with the servers it would have a third more files to open at each start. */
const BUNDLES = [
  ['bots/cli.ts'],
  ['bots/daybrief.ts', 'bots/web.ts', 'bots/slack.ts', 'bots/teams.ts', 'bots/worker.ts'],
];

rmSync('dist', { recursive: true, force: true });
for (const entryPoints of BUNDLES) {
  await build({
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
    external: [
      'chardet',
      'iconv-lite',
      'libsql',
      'pg',
      'pino',
      'prom-client',
      'node-cron',
      'openai',
      'pptxgenjs',
      '@slack/*',
      '@microsoft/*',
      '@azure/*',
      '@opentelemetry/*',
      'botbuilder*',
      'botframework*',
    ],
    plugins: [packedLanguageTable],
  }).catch(() => {
    // esbuild has printed what is wrong, with file and line.
    process.exitCode = 1;
  });
}
