import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveReference } from '../../../adapters/files/access.js';
import { createFileDocuments } from '../../../adapters/files/documents/documents.js';
import { createFileTranscripts } from '../../../adapters/files/transcripts.js';
import type { Attachment } from '../../../skills/core/call.js';
import { InputError, NotFoundError } from '../../../skills/core/errors.js';
import { live, makeFolder } from './folders.js';

/** A server with a secret, and a folder of documents with links in and out of it. */
async function makeServer() {
  const server = await makeFolder({
    'secret.md': '# Secret\n',
    'public-not/b.md': '# B\n',
    'public/a.md': '# A\n',
    'public/sub/c.md': '# C\n',
    'public/.hidden.md': '# Hidden\n',
  });
  const root = join(server, 'public');
  await symlink(join(server, 'secret.md'), join(root, 'link.md'));
  await symlink(server, join(root, 'up'));
  await symlink(join(root, 'a.md'), join(root, 'inside.md'));
  return { server, root };
}

function attachment(name: string, content: string): Attachment {
  return { name, size: content.length, read: () => Promise.resolve(Buffer.from(content)) };
}

async function read(root: string, reference: string, attachments: readonly Attachment[] = []) {
  const access = { kind: 'roots', roots: [root] } as const;
  return (await createFileDocuments({ access, attachments }).material(reference, live())).title;
}

describe('a request from a chat', () => {
  it('reads a file of the root by its relative name, also through a link inside the root', async () => {
    const { root } = await makeServer();
    const titles = ['a.md', 'sub/c.md', 'inside.md'].map((name) => read(root, name));
    expect(await Promise.all(titles)).toEqual(['A', 'C', 'A']);
  });

  it.each([
    '../secret.md',
    'sub/../../secret.md',
    './../secret.md',
    '..\\secret.md',
    'link.md',
    'up/secret.md',
    '../public-not/b.md',
    '.hidden.md',
    'a.md\0.png',
    '/etc/passwd',
    '//etc/passwd',
    'C:\\secret.md',
    'file:///etc/passwd',
    '',
    '.',
    'x'.repeat(10_000),
  ])('cannot leave the root with %j', async (reference) => {
    const { root } = await makeServer();
    await expect(read(root, reference)).rejects.toThrow(NotFoundError);
  });

  it('cannot name a file of the server by its absolute path', async () => {
    const { server, root } = await makeServer();
    await expect(read(root, join(server, 'secret.md'))).rejects.toThrow(NotFoundError);
    await expect(read(root, join(root, 'a.md'))).rejects.toThrow(NotFoundError);
  });

  it('learns the same from what is forbidden as from what is absent', async () => {
    const { root } = await makeServer();
    const texts = await Promise.all(
      ['link.md', 'gone.md'].map((name) =>
        read(root, name).catch((error: Error) => error.message.replaceAll(name, 'NAME')),
      ),
    );
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).not.toContain(root);
  });

  it('never resolves to a path outside, whatever it is made of', async () => {
    const { root } = await makeServer();
    const word = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      'up',
      'sub',
      'secret.md',
      'c.md',
      'a.md',
      '%2e%2e',
      '\0',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 8 }), async (words) => {
        const access = { kind: 'roots', roots: [root] } as const;
        const operation = { subject: 'the document', name: 'x' };
        const path = await resolveReference(access, words.join('/'), operation).catch(
          () => undefined,
        );
        if (path !== undefined) expect(path.startsWith(`${root}/`)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('with no root reads only what is attached', async () => {
    const access = { kind: 'roots', roots: [] } as const;
    const documents = createFileDocuments({
      access,
      attachments: [attachment('Plan.md', '# Plan')],
    });
    expect((await documents.material('attachment:plan.md', live())).title).toBe('Plan');
    expect((await documents.material('attachment:', live())).title).toBe('Plan');
    await expect(documents.material('plan.md', live())).rejects.toThrow(NotFoundError);
    await expect(documents.material('attachment:other.md', live())).rejects.toThrow(NotFoundError);
  });

  it('reads the calendar file that was attached with a transcript', async () => {
    const transcripts = createFileTranscripts({
      access: { kind: 'roots', roots: [] },
      attachments: [
        attachment('a.vtt', 'WEBVTT\n'),
        attachment(
          'a.ics',
          'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Weekly\nEND:VEVENT\nEND:VCALENDAR\n',
        ),
      ],
    });
    expect((await transcripts.transcript('attachment:a.vtt', live())).title).toBe('Weekly');
  });
});

describe('a request from the terminal', () => {
  it('reads any path, relative to where it was started', async () => {
    const { server, root } = await makeServer();
    const documents = createFileDocuments({ access: { kind: 'anywhere', cwd: root } });
    const titles = ['a.md', '../secret.md', join(server, 'secret.md')].map(
      async (reference) => (await documents.material(reference, live())).title,
    );
    expect(await Promise.all(titles)).toEqual(['A', 'Secret', 'Secret']);
  });

  it('finds the examples by the name that is told, where there is no such file, and nothing beside', async () => {
    const { root } = await makeServer();
    const folder = await makeFolder({ 'own/examples/a.md': '# Own\n' });
    const open = (cwd: string) =>
      createFileDocuments({ access: { kind: 'anywhere', cwd, examples: root } });
    const titleIn = async (cwd: string, reference: string) =>
      (await open(cwd).material(reference, live())).title;
    expect(await titleIn(folder, 'examples/a.md')).toBe('A');
    expect(await titleIn(folder, './examples/sub/c.md')).toBe('C');
    expect(await titleIn(join(folder, 'own'), 'examples/a.md')).toBe('Own');
    for (const reference of ['examples/../a.md', 'examples/link.md', 'a.md', 'examples/none.md']) {
      await expect(titleIn(folder, reference)).rejects.toThrow(NotFoundError);
    }
  });

  it('is told of a folder or a pipe instead of waiting for it', async () => {
    const folder = await makeFolder();
    await mkdir(join(folder, 'a.md'));
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    const documents = createFileDocuments({ access: { kind: 'anywhere', cwd: folder } });
    await expect(documents.material('a.md', live())).rejects.toThrow(InputError);
    await expect(documents.material('pipe.md', live())).rejects.toThrow(InputError);
  });
});
