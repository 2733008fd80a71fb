import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createFileMailbox } from '../../../../adapters/files/mailbox/mailbox.js';
import { NotFoundError, TooLargeError } from '../../../../skills/core/errors.js';
import { eml, live, mailWithFile, makeFolder, messagesOf, readMailbox } from '../folders.js';

const FROM = 'From a@b Mon Nov 23 09:00:00 2026\n';
const mbox = [mailWithFile('one', 'plan.pdf', 'first'), mailWithFile('two', 'plan.pdf', 'second')]
  .map((mail) => `${FROM}${mail}\n`)
  .join('');

async function read(path: string, id: string, name = 'plan.pdf', most = 1_000): Promise<string> {
  const messages = messagesOf(await readMailbox(path));
  const found = messages.find((each) => each.internetMessageId === `${id}@example.com`);
  const file = createFileMailbox({ path }).file(found?.id ?? 'none', name);
  return Buffer.from(await file.read(most, live())).toString();
}

describe('a file that a mail carries', () => {
  it('is read as it was sent, from every kind of mailbox', async () => {
    const folder = await makeFolder({
      'mail.mbox': mbox,
      'packed.mbox.gz': gzipSync(mbox),
      'all/one.eml': mailWithFile('three', 'plan.pdf', 'third'),
      'all/two.eml': eml(),
    });
    expect(await read(join(folder, 'mail.mbox'), 'two')).toBe('second');
    expect(await read(join(folder, 'packed.mbox.gz'), 'one')).toBe('first');
    expect(await read(join(folder, 'all'), 'three')).toBe('third');
    expect(await read(join(folder, 'all', 'one.eml'), 'three')).toBe('third');
  });

  it('is not there under another name or in another mail', async () => {
    const path = join(await makeFolder({ 'mail.mbox': mbox }), 'mail.mbox');
    await expect(read(path, 'one', 'other.pdf')).rejects.toThrow(NotFoundError);
    await expect(read(path, 'nobody')).rejects.toThrow(NotFoundError);
  });

  it('is refused where it is larger than wanted, and not held in memory', async () => {
    const large = mailWithFile('big', 'plan.pdf', Buffer.alloc(3_000_000, 'x'));
    const path = join(await makeFolder({ 'mail.mbox': FROM + large }), 'mail.mbox');
    await expect(read(path, 'big', 'plan.pdf', 1_000)).rejects.toThrow(TooLargeError);
    expect((await read(path, 'big', 'plan.pdf', 3_000_000)).length).toBe(3_000_000);
  });
});
