import { describe, expect, it } from 'vitest';
import { describeCoverage, mergeWrittenBy } from '../../../../skills/core/receipts/coverage.js';

describe('describeCoverage', () => {
  it('says what was read, what was not and who wrote', () => {
    expect(
      describeCoverage({
        unit: 'messages',
        found: 42,
        read: 41,
        skipped: [{ reason: 'encrypted, not opened', count: 1 }],
        writtenBy: { model: 'none' },
      }),
    ).toBe('Read 41 of 42 messages; 1 encrypted, not opened. Written without a model.');
  });

  it('says why the model did not write', () => {
    expect(
      describeCoverage({
        unit: 'messages',
        found: 1,
        read: 1,
        skipped: [],
        writtenBy: { model: 'none', fallback: 'the model did not answer' },
      }),
    ).toBe('Read 1 of 1 message. Written without a model: the model did not answer.');
  });
});

describe('mergeWrittenBy', () => {
  it('names the model and the part that it did not write', () => {
    const parts = [
      { writtenBy: { model: 'm' } },
      { writtenBy: { model: 'none', fallback: 'slow' } },
    ];
    expect(mergeWrittenBy(parts, 'm')).toEqual({ model: 'm', fallback: 'slow' });
  });

  it('does not credit a model that wrote nothing', () => {
    expect(mergeWrittenBy([{ writtenBy: { model: 'none', fallback: 'down' } }], 'm')).toEqual({
      model: 'none',
      fallback: 'down',
    });
  });
});
