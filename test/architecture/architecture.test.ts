import { describe, expect, it } from 'vitest';
import {
  complaint,
  FOUNDATIONS,
  MANIFEST_SOURCES,
  OWN_LIBRARIES,
  PURE_LIBRARIES,
  packageOf,
  SHARED_ROOMS,
  targetOf,
} from './import-table.js';
import { findCircles, importsOf, readSources } from './source-files.js';

const files = readSources();

describe('the import table', () => {
  it('holds every import', () => {
    const violations = files.flatMap(({ path, imports }) =>
      imports.flatMap((specifier) => {
        const why = complaint(path, specifier);
        return why ? `${path} imports ${specifier}: ${why}` : [];
      }),
    );
    expect(violations).toEqual([]);
  });

  it.each([
    ['skills/core/typed-commands/parse.ts', '@slack/bolt'],
    ['skills/core/run.ts', '../../adapters/store/store.js'],
    ['skills/core/run.ts', '../reading/language.js'],
    ['skills/reading/clean-message.ts', 'node:fs'],
    ['skills/reading/sentences.ts', '../writing/grounding/proof.js'],
    ['skills/writing/grounding/proof.ts', '../../digest/triage.js'],
    ['skills/delivery/tick.ts', '../schedule/index.js'],
    ['adapters/slack/render/blocks.ts', '../../teams/render/card.js'],
    ['adapters/teams/render/card.ts', '../../../bots/config.js'],
    ['adapters/files/mailbox/mailbox.ts', 'openai'],
    ['adapters/openai/writer.ts', '../quoting/writer.js'],
    ['adapters/store/store.ts', '../mime/message.js'],
    ['adapters/mime/message.ts', '../files/errors.js'],
    ['adapters/terminal/render.ts', '../chat/download.js'],
    ['adapters/page/render/previews.ts', '../../slack/render/blocks.js'],
    ['adapters/slack/render/blocks.ts', '../../html/html.js'],
    ['adapters/chat/download.ts', '../slack/out/errors.js'],
    ['manifests/build.ts', '../adapters/slack/bot.js'],
    ['skills/index.ts', '../test/fakes/clock.js'],
  ])('refuses that %s imports %s', (file, specifier) => {
    expect(complaint(file, specifier)).toBeDefined();
  });

  it('has no row that nothing needs', () => {
    const adaptersUsing = (library: string, adapter: string) =>
      files.some(
        ({ path, imports }) =>
          path.startsWith(`adapters/${adapter}/`) &&
          imports.some((each) => packageOf(each) === library),
      );
    const unused = Object.entries(OWN_LIBRARIES).flatMap(([adapter, libraries]) =>
      files.some(({ path }) => path.startsWith(`adapters/${adapter}/`))
        ? libraries
            .filter((library) => !adaptersUsing(library, adapter))
            .map((each) => `${adapter}: ${each}`)
        : `${adapter}: no such folder`,
    );
    const targets = files.flatMap(({ path, imports }) =>
      imports
        .filter((each) => each.startsWith('.'))
        .map((each) => ({ path, target: targetOf(path, each) })),
    );
    const unusedRooms = Object.entries(SHARED_ROOMS).flatMap(([room, guests]) =>
      guests
        .filter(
          (guest) =>
            !targets.some(
              ({ path, target }) =>
                path.startsWith(`adapters/${guest}/`) && target.startsWith(`adapters/${room}/`),
            ),
        )
        .map((guest) => `${room}: ${guest}`),
    );
    const unusedSources = MANIFEST_SOURCES.filter(
      (source) =>
        !targets.some(({ path, target }) => path.startsWith('manifests/') && target === source),
    );
    const unusedPure = PURE_LIBRARIES.filter(
      (library) =>
        !files.some(
          ({ path, imports }) =>
            path.startsWith('skills/') && imports.some((each) => packageOf(each) === library),
        ),
    );
    expect([...unused, ...unusedRooms, ...unusedSources, ...unusedPure]).toEqual([]);
  });

  it('finds every way to import', () => {
    const source =
      "import a from 'a';\nimport type { B } from 'b';\nexport { c } from 'c';\nconst d = await import('d');\nimport 'e';";
    expect([...importsOf(source)].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('names only rooms that are there', () => {
    const rooms = Object.keys(FOUNDATIONS);
    expect(
      rooms.filter((room) => !files.some(({ path }) => path.startsWith(`skills/${room}/`))),
    ).toEqual([]);
  });
});

describe('the source', () => {
  it('imports in no circle, types included', () => {
    expect(findCircles(files)).toEqual([]);
  });

  it('would show a circle, also one over types and dynamic imports', () => {
    const circle = [
      { path: 'skills/a.ts', imports: ['./b.js'] },
      { path: 'skills/b.ts', imports: ['./sub/c.js', 'zod'] },
      { path: 'skills/sub/c.ts', imports: ['../b.js'] },
    ];
    expect(findCircles(circle)).toEqual(['skills/b.ts -> skills/sub/c.ts -> skills/b.ts']);
  });

  it('reads the environment in one place only', () => {
    const readers = files.filter(({ text }) => /process\.env/.test(text)).map(({ path }) => path);
    expect(readers).toEqual(['bots/config.ts']);
  });

  it('has no file over 400 lines', () => {
    expect(
      files.filter(({ text }) => text.split('\n').length > 400).map(({ path }) => path),
    ).toEqual([]);
  });

  it('cites no file that is not in the repository', () => {
    const cited = files.flatMap(({ path, text }) =>
      [...text.matchAll(/^\s*(?:\*|\/[/*]).*(?:\(facts\b|\b(?:facts|shared)\/[a-z-]+).*/gm)].map(
        ([each]) => `${path}: ${each}`,
      ),
    );
    expect(cited).toEqual([]);
  });
});
