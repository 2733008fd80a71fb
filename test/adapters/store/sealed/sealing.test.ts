import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parseKeyring, readKeyringFile } from '../../../../adapters/store/sealed/keyring.js';
import { isCurrent, seal, unseal } from '../../../../adapters/store/sealed/sealing.js';
import { keyring, oldKeyring } from '../databases.js';

const binding = ['account', 'slack:T1', 'slack:T1:U1', 'graph'];

describe('a sealed secret', () => {
  it('opens in its own row, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (secret, row) => {
        const sealed = seal(secret, row, keyring);
        expect(unseal(sealed, row, keyring)).toBe(secret);
      }),
    );
  });

  it('never looks the same twice', () => {
    expect(seal('secret', binding, keyring)).not.toBe(seal('secret', binding, keyring));
  });

  it('does not open in any other row', () => {
    const sealed = seal('secret', binding, keyring);
    for (const other of [
      [],
      binding.slice(1),
      ['account', 'slack:T2', 'slack:T1:U1', 'graph'],
      ['account', 'slack:T1', 'slack:T1:U2', 'graph'],
      ['account', 'slack:T1slack:T1:U1', '', 'graph'],
    ]) {
      expect(() => unseal(sealed, other, keyring)).toThrow('cannot be opened');
    }
  });

  it('does not open when any of it was changed or cut', () => {
    const sealed = seal('secret', binding, keyring);
    const [version, id, iv = '', body = ''] = sealed.split('.');
    const bytes = Buffer.from(body, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      const text = [version, id, iv, changed.toString('base64url')].join('.');
      expect(() => unseal(text, binding, keyring)).toThrow('cannot be opened');
    }
    // Node 20 takes a tag of four bytes unless it is told the length.
    for (const cut of [bytes.subarray(0, -12), bytes.subarray(0, 8), bytes.subarray(0, 0)]) {
      const text = [version, id, iv, cut.toString('base64url')].join('.');
      expect(() => unseal(text, binding, keyring)).toThrow('cannot be opened');
    }
    expect(() => unseal(`${version}.old.${iv}.${body}`, binding, keyring)).toThrow();
    expect(() => unseal('', binding, keyring)).toThrow();
  });

  it('opens with a former key of the ring, and not without it', () => {
    const sealed = seal('secret', binding, oldKeyring);
    expect(unseal(sealed, binding, keyring)).toBe('secret');
    expect(isCurrent(sealed, keyring)).toBe(false);
    const newOnly = { currentId: 'new', keys: new Map([...keyring.keys].slice(0, 1)) };
    expect(() => unseal(sealed, binding, newOnly)).toThrow('is not in ENCRYPTION_KEYS');
  });
});

describe('a keyring', () => {
  const key = Buffer.alloc(32, 9).toString('base64');

  it('is read with its first key as the current one', () => {
    const ring = parseKeyring(`b:${key}, a:${key.replaceAll('+', '-').replaceAll('/', '_')}\n`);
    expect(ring.currentId).toBe('b');
    expect([...ring.keys.keys()]).toEqual(['b', 'a']);
  });

  it('tells every problem at once, and repeats no key', () => {
    const short = Buffer.alloc(16, 1).toString('base64');
    const read = (): unknown => parseKeyring(`a:${short} a:${key} a:${key} ${key}`);
    expect(read).toThrow(/3 problems[\s\S]*entry 1[\s\S]*entry 3[\s\S]*entry 4/);
    try {
      read();
    } catch (error) {
      expect(String(error)).not.toContain(key.slice(0, 20));
    }
    expect(() => parseKeyring(' ')).toThrow('holds no key');
  });

  it('is made on first start, for its owner alone, and read from then on', () => {
    const directory = mkdtempSync(join(tmpdir(), 'daybrief-keys-'));
    afterAll(() => rmSync(directory, { recursive: true }));
    const path = join(directory, 'data', 'keys');
    const made = readKeyringFile(path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readKeyringFile(path)).toEqual(made);
  });
});
