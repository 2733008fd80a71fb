import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasDovecot, startDovecot, type TestDovecot } from '../../servers/dovecot.js';
import { accountOn } from './account.js';
import { mailOf } from './mails.js';

const CHECK = new URL('../../../adapters/imap/check.ts', import.meta.url).href;
const run = promisify(execFile);

describe.skipIf(!hasDovecot)('a server whose certificate a company’s own authority signed', () => {
  let dovecot: TestDovecot;
  beforeAll(async () => {
    dovecot = await startDovecot();
  });
  afterAll(() => dovecot.stop());

  /** Node reads its authorities when it starts, so it is started. */
  async function check(security: 'tls' | 'starttls', authority: string | undefined) {
    const source = mailOf('one');
    const user = dovecot.createAccount([{ source, receivedAt: '2026-11-23T12:00:00Z' }]);
    const port = security === 'tls' ? dovecot.tlsPort : dovecot.port;
    const account = accountOn(dovecot, user, { host: 'localhost', port, security });
    const program = `const { checkImap } = await import(${JSON.stringify(CHECK)});
      console.log(await checkImap(${JSON.stringify(account)}, new AbortController().signal).catch(String));`;
    const { NODE_EXTRA_CA_CERTS: _none, ...environment } = process.env;
    const { stdout } = await run(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', program],
      { env: { ...environment, ...(authority ? { NODE_EXTRA_CA_CERTS: authority } : {}) } },
    );
    return stdout;
  }

  it.each(['tls', 'starttls'] as const)('is read by %s where Node trusts it', async (security) => {
    expect(await check(security, dovecot.certificate)).toContain('1 in INBOX');
  });

  it('is read by nobody else', async () => {
    expect(await check('tls', undefined)).toContain('NODE_EXTRA_CA_CERTS');
  });
});
