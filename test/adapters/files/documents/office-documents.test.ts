import { describe, expect, it } from 'vitest';
import { createFileDocuments } from '../../../../adapters/files/documents/documents.js';
import { PermissionError } from '../../../../skills/core/errors.js';
import { writePdf, writeXlsx } from '../../documents/write-documents.js';
import { live, makeFolder } from '../folders.js';

const costs = writeXlsx([
  {
    name: 'Costs',
    rows: [
      ['Item', 'Cost'],
      ['Van', 300],
    ],
  },
  { name: 'Pay', rows: [['Secret', 1]], state: 'hidden' },
]);

describe('a document of Office', () => {
  it('is material, whose labels name the file and the place in it', async () => {
    const root = await makeFolder({ 'team costs.xlsx': costs });
    const documents = createFileDocuments({ access: { kind: 'roots', roots: [root] } });
    expect(await documents.material('team costs.xlsx', live())).toMatchObject({
      ...{ id: 'team costs.xlsx', title: 'Team costs' },
      blocks: [{ id: 'b1', label: 'team costs.xlsx, Costs', cells: { rows: [2] } }],
      extent: { unit: 'sheets', found: 2, read: 1 },
      notes: ['team costs.xlsx: 1 hidden sheet was not read'],
    });
  });

  it('is read where a mail carries it, and only when it is asked for', async () => {
    const bytes = writePdf([['The lease ends in June.']]);
    const file = { name: 'lease.pdf', size: undefined, read: async () => bytes };
    const documents = createFileDocuments({ access: { kind: 'roots', roots: [] } });
    const { blocks } = await documents.material(file, live());
    expect(blocks).toMatchObject([
      { label: 'lease.pdf, page 1', paragraphs: ['The lease ends in June.'] },
    ]);
  });

  it('stays closed where the administrator said so, which a text does not', async () => {
    const root = await makeFolder({ 'costs.xlsx': costs, 'plan.md': '# Plan\n\nWe move.' });
    const documents = createFileDocuments({
      access: { kind: 'roots', roots: [root] },
      areClosed: true,
    });
    await expect(documents.material('costs.xlsx', live())).rejects.toThrow(PermissionError);
    expect(await documents.material('plan.md', live())).toMatchObject({ title: 'Plan' });
  });
});
