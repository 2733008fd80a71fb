import { rmSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { LATIN_LANGUAGES } from './skills/reading/languages/detect-language.js';

// npm run build: one bundle for each program, with shared chunks and lazy imports kept
// (docs/decisions/0001). Native modules and slow SDKs stay outside.

interface LanguageTable {
  readonly type: string;
  readonly languages: Readonly<Record<string, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Keeps of eld's table the languages that are told apart, as JSON text: Node compiles 50,000 object
 * literals about six times as slowly as it parses these. They are numbered anew, so that the scores of
 * a word piece stand in a dense array.
 */
const languageTableAsJson: Plugin = {
  name: 'language-table-as-json',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]/ }, async ({ path }) => {
      const { ngramsData: table } = (await import(pathToFileURL(path).href)) as {
        readonly ngramsData: LanguageTable;
      };
      const kept = Object.entries(table.languages).filter(([, language]) =>
        LATIN_LANGUAGES.includes(language),
      );
      const ngrams: Record<string, Record<string, number>> = {};
      for (const [ngram, scores] of Object.entries(table.ngrams)) {
        const entries = kept.flatMap(([id], at) => (id in scores ? [[at, scores[id]]] : []));
        if (entries.length > 0) ngrams[ngram] = Object.fromEntries(entries);
      }
      const languages = Object.fromEntries(kept.map(([, language], at) => [at, language]));
      const json = JSON.stringify({ type: table.type, languages, ngrams });
      return {
        contents: `/*! eld: Copyright 2023 Nito T.M., Apache-2.0 */
export const ngramsData = JSON.parse(${JSON.stringify(json)});`,
      };
    });
  },
};

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['bots/*.ts'],
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
  plugins: [languageTableAsJson],
}).catch(() => {
  // esbuild has printed what is wrong, with file and line.
  process.exitCode = 1;
});
