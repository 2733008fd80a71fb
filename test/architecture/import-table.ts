import { dirname, join } from 'node:path/posix';

/** Libraries without side effects: the core may use them, and so may every adapter. */
export const PURE_LIBRARIES: readonly string[] = ['eld', 'entities', 'zod'];

/** The libraries each adapter's folder is there for. */
export const OWN_LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  chat: [],
  cron: ['croner', 'node-cron'],
  documents: ['fflate', 'sax', 'unpdf'],
  quoting: ['stemmer'],
  files: ['ical.js'],
  html: [],
  imap: ['imapflow'],
  graph: ['@azure/msal-node', '@microsoft/microsoft-graph-client'],
  metrics: ['prom-client'],
  mime: ['chardet', 'ical.js', 'iconv-lite', 'postal-mime'],
  openai: ['openai'],
  page: [],
  pino: ['pino'],
  pptx: ['fflate', 'pptxgenjs'],
  'sign-in': [],
  slack: ['@slack/bolt', '@slack/types', '@slack/web-api'],
  store: ['kysely', 'libsql', 'pg'],
  teams: ['@microsoft/teams-ai', 'botbuilder', 'botframework-connector', 'fflate'],
  telemetry: ['@opentelemetry/api'],
  terminal: [],
};

/** Rooms that several adapters share, and which ones: no other looks in. */
export const SHARED_ROOMS: Readonly<Record<string, readonly string[]>> = {
  chat: ['slack', 'teams', 'page'],
  documents: ['files'],
  html: ['page', 'sign-in'],
  mime: ['files', 'graph', 'imap'],
  'sign-in': ['graph', 'imap'],
};

/**
 * What the rooms of `skills/` stand on. The other folders are one command each: they may use all of
 * these and one another, and nothing here may use them.
 */
export const FOUNDATIONS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  reading: ['core'],
  writing: ['core', 'reading'],
  conversation: ['core', 'reading'],
  delivery: ['core'],
};

/** What the manifests are derived from, beside the list of skills. */
export const MANIFEST_SOURCES: readonly string[] = [
  'adapters/slack/manifest',
  'adapters/slack/scopes',
  'adapters/teams/manifest',
  'adapters/teams/package',
  'adapters/graph/permissions',
];

/** The package of a specifier: `@slack/bolt` of `@slack/bolt/dist/App.js`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The file a relative specifier leads to, from the root, without its ending. */
export function targetOf(file: string, specifier: string): string {
  return join(dirname(file), specifier).replace(/\.(js|json)$/, '');
}

/** Why a file may not import a module; undefined when it may. Paths are relative to the root. */
export function complaint(file: string, specifier: string): string | undefined {
  const [top = '', room = ''] = file.split('/');
  const isLocal = specifier.startsWith('.');
  const target = isLocal ? targetOf(file, specifier) : specifier;
  const [targetTop = '', targetRoom = ''] = target.split('/');
  const library = packageOf(specifier);
  if (isLocal && targetTop === 'test') return 'nobody imports tests';
  if (top === 'bots') return undefined;
  if (isLocal && targetTop === 'bots') return 'only bots/ imports bots/';
  if (top === 'skills') {
    if (!isLocal) {
      return PURE_LIBRARIES.includes(library) ? undefined : 'skills import pure libraries only';
    }
    if (targetTop !== 'skills') return 'skills import skills only';
    const below = FOUNDATIONS[room];
    return below === undefined || targetRoom === room || below.includes(targetRoom)
      ? undefined
      : `skills/${room} stands on ${below.join(' and ') || 'nothing'} only`;
  }
  if (top === 'adapters') {
    if (!isLocal) {
      const isOwn =
        specifier.startsWith('node:') ||
        PURE_LIBRARIES.includes(library) ||
        OWN_LIBRARIES[room]?.includes(library);
      return isOwn ? undefined : 'an adapter imports its own SDK only';
    }
    const isOwn = targetTop === 'skills' || (targetTop === 'adapters' && targetRoom === room);
    const isShared = targetTop === 'adapters' && SHARED_ROOMS[targetRoom]?.includes(room);
    return isOwn || isShared ? undefined : 'an adapter imports skills, its own and shared rooms';
  }
  if (!isLocal) {
    return specifier.startsWith('node:') ? undefined : 'manifests need no library';
  }
  const isSource =
    targetTop === 'skills' || targetTop === 'manifests' || MANIFEST_SOURCES.includes(target);
  return isSource ? undefined : 'manifests import the registry and the manifest files only';
}
