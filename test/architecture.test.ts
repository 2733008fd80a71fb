import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const FOLDERS = ['bots', 'skills', 'adapters', 'manifests'];

/** Libraries without side effects: the core may use them, and so may every adapter. */
const PURE_LIBRARIES = ['zod'];

/** The libraries each adapter's folder is there for. */
const OWN_LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  chat: [],
  cron: ['croner', 'node-cron'],
  extractive: [],
  files: ['ical.js', 'postal-mime'],
  graph: ['@azure/msal-node', '@microsoft/microsoft-graph-client', 'jose'],
  metrics: ['prom-client'],
  mime: ['ical.js', 'postal-mime'],
  openai: ['openai'],
  pino: ['pino'],
  pptx: ['fflate', 'pptxgenjs'],
  slack: ['@slack/bolt', '@slack/types', '@slack/web-api'],
  store: ['kysely', 'libsql', 'pg'],
  teams: [
    '@microsoft/teams-ai',
    'adaptivecards',
    'botbuilder',
    'botframework-connector',
    'botframework-schema',
    'fflate',
    'jose',
  ],
  telemetry: ['@opentelemetry/api'],
  terminal: [],
};

/** Rooms that several adapters share, and which ones: no other may look in. */
const SHARED_ROOMS: Readonly<Record<string, readonly string[]>> = {
  chat: ['slack', 'teams'],
  mime: ['files', 'graph'],
};

const MANIFEST_SOURCES = [
  'adapters/slack/manifest',
  'adapters/slack/scopes',
  'adapters/teams/manifest',
  'adapters/teams/package',
  'adapters/graph/permissions',
];

/** Why a file may not import a module; undefined when it may. Paths are relative to the root. */
function complaint(file: string, specifier: string): string | undefined {
  const target = specifier.startsWith('.')
    ? relative(ROOT, resolve(ROOT, dirname(file), specifier)).replace(/\.(js|json)$/, '')
    : specifier;
  const isLocal = specifier.startsWith('.');
  const library = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (isLocal && target.startsWith('test/')) return 'nobody imports tests';
  if (file.startsWith('bots/')) return undefined;
  if (isLocal && target.startsWith('bots/')) return 'only bots/ imports bots/';
  if (file.startsWith('skills/')) {
    if (isLocal) return target.startsWith('skills/') ? undefined : 'skills import skills only';
    return PURE_LIBRARIES.includes(library) ? undefined : 'skills import pure libraries only';
  }
  if (file.startsWith('adapters/')) {
    const name = file.split('/')[1] ?? '';
    if (isLocal) {
      const isOwn = target.startsWith('skills/') || target.startsWith(`adapters/${name}/`);
      const room = target.split('/')[1] ?? '';
      const isShared = target.startsWith('adapters/') && SHARED_ROOMS[room]?.includes(name);
      return isOwn || isShared ? undefined : 'an adapter imports skills, its own and shared rooms';
    }
    const isOwn =
      specifier.startsWith('node:') ||
      PURE_LIBRARIES.includes(library) ||
      OWN_LIBRARIES[name]?.includes(library);
    return isOwn ? undefined : 'an adapter imports its own SDK only';
  }
  if (!isLocal)
    return specifier.startsWith('node:') || library === 'fflate'
      ? undefined
      : 'manifests need no library';
  const isSource =
    target.startsWith('skills/') ||
    target.startsWith('manifests/') ||
    MANIFEST_SOURCES.some((source) => target.startsWith(source));
  return isSource ? undefined : 'manifests import the registry and the manifest files only';
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

function importsOf(source: string): readonly string[] {
  return [...source.matchAll(IMPORT)].flatMap((match) => match[1] ?? match[2] ?? []);
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

describe('architecture', () => {
  const files = FOLDERS.flatMap(filesUnder);

  it('keeps every import inside the table', () => {
    const violations = files.flatMap((file) =>
      importsOf(readFileSync(join(ROOT, file), 'utf8')).flatMap((specifier) => {
        const why = complaint(file, specifier);
        return why ? `${file} imports ${specifier}: ${why}` : [];
      }),
    );
    expect(violations).toEqual([]);
  });

  it.each([
    ['skills/core/parse.ts', '@slack/bolt'],
    ['skills/core/run.ts', '../../adapters/store/store.js'],
    ['skills/reading/clean-message.ts', 'node:fs'],
    ['adapters/slack/render/blocks.ts', '../../teams/render/card.js'],
    ['adapters/teams/render/card.ts', '../../../bots/config.js'],
    ['adapters/files/mailbox/mailbox.ts', 'openai'],
    ['adapters/openai/writer.ts', '../extractive/writer.js'],
    ['adapters/store/store.ts', '../mime/message.js'],
    ['adapters/terminal/render.ts', '../chat/download.js'],
    ['adapters/chat/download.ts', '../slack/errors.js'],
    ['adapters/mime/message.ts', '../files/errors.js'],
    ['manifests/build.ts', '../adapters/slack/bot.js'],
    ['skills/index.ts', '../test/fakes/clock.js'],
  ])('catches %s importing %s', (file, specifier) => {
    expect(complaint(file, specifier)).toBeDefined();
  });

  it('finds every way to import', () => {
    const source =
      "import a from 'a';\nimport type { B } from 'b';\nexport { c } from 'c';\nconst d = await import('d');\nimport 'e';";
    expect([...importsOf(source)].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('reads the environment in one place only', () => {
    const readers = files.filter((file) =>
      /process\.env/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(readers).toEqual(['bots/config.ts']);
  });

  it('keeps every file under 400 lines', () => {
    const long = files.filter(
      (file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 400,
    );
    expect(long).toEqual([]);
  });
});
