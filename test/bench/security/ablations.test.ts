import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ABLATIONS } from '../../../bench/security/ablations.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');

describe('a defence that the security report takes away', () => {
  it.each(ABLATIONS)('is written as it says: $defence', ({ file, change: [from], test }) => {
    expect(readFileSync(join(ROOT, file), 'utf8').split(from)).toHaveLength(2);
    expect(existsSync(join(ROOT, test))).toBe(true);
  });
});
