import { describe, expect, it } from 'vitest';
import { toDaybriefError } from '../../../adapters/files/errors.js';

const operation = { subject: 'the mailbox', name: 'mail.mbox' };

describe('a failure of the file system', () => {
  it.each([
    ['ENOENT', 'not_found'],
    ['ENOTDIR', 'not_found'],
    ['ENAMETOOLONG', 'not_found'],
    ['EACCES', 'permission_denied'],
    ['EPERM', 'permission_denied'],
    ['EISDIR', 'input_invalid'],
    ['EMFILE', 'unavailable'],
    ['EIO', 'unavailable'],
    ['EWHATEVER', 'internal'],
  ])('%s becomes %s, and keeps its cause', (code, expected) => {
    const cause = Object.assign(new Error('boom'), { code });
    const error = toDaybriefError(cause, operation);
    expect(error).toMatchObject({ code: expected, cause });
    expect(error.remedy).not.toBe('');
  });

  it('advises to attach only what can be attached', () => {
    const cause = Object.assign(new Error('boom'), { code: 'ENOENT' });
    const remedyFor = (subject: string) => toDaybriefError(cause, { subject, name: 'x' }).remedy;
    expect(remedyFor('the mailbox')).not.toContain('attach');
    expect(remedyFor('the calendar folder')).not.toContain('attach');
    expect(remedyFor('the document')).toContain('attach the file');
  });

  it('names the file as the person did, and nothing of the server', () => {
    const cause = Object.assign(new Error("open '/srv/x/mail.mbox'"), { code: 'EACCES' });
    const { message } = toDaybriefError(cause, operation);
    expect(message).toContain('mail.mbox');
    expect(message).not.toContain('/srv');
  });

  it('keeps a cancellation one', () => {
    const cause = new DOMException('stopped', 'AbortError');
    expect(toDaybriefError(cause, operation).code).toBe('cancelled');
  });
});
