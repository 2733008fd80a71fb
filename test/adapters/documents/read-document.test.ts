import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../adapters/documents/read-document.js';
import { InputError, TooLargeError } from '../../../skills/core/errors.js';
import {
  paragraph,
  writeDocx,
  writeEncryptedOffice,
  writePdf,
  writePptx,
  writeXlsx,
} from './write-documents.js';

const { signal } = new AbortController();
const MIB = 1024 * 1024;

function read(bytes: Uint8Array, name = 'plan') {
  return readDocument(bytes, name, signal);
}

describe('a document in a thread of its own', () => {
  it('is told by its bytes, whatever its name says', async () => {
    const kinds = [
      [writePdf([['The lease ends in June.']]), 'pages'],
      [writeDocx(paragraph('The lease ends in June.')), 'sections'],
      [
        writeXlsx([
          {
            name: 'Costs',
            rows: [
              ['Item', 'Cost'],
              ['Hosting', 12],
            ],
          },
        ]),
        'sheets',
      ],
      [writePptx([{ title: 'Lease', texts: ['It ends in June.'] }]), 'slides'],
    ] as const;
    for (const [bytes, unit] of kinds) {
      expect((await read(bytes, 'plan.doc')).extent).toEqual({ unit, found: 1, read: 1 });
    }
  });

  it('says what is wrong with one that keeps its text closed', async () => {
    const lock =
      '/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O (00000000000000000000000000000000) /U (11111111111111111111111111111111) >> /ID [(0123456789abcdef) (0123456789abcdef)]';
    const closed = [
      [writeEncryptedOffice(), 'is protected by a password'],
      [writePdf([['Closed.']], { trailer: lock }), 'is protected by a password'],
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 'format of Office before 2007'],
      [writePdf([[]]), 'is a picture'],
      [writeXlsx([{ name: 'Costs', rows: [] }]), 'no text in it'],
      [zipSync({ 'a.txt': Buffer.from('a') }), 'not a document'],
      [Buffer.from('%PDF-1.7 and nothing else'), 'is broken'],
      [Buffer.from('PK\x03\x04 word/document.xml cut off'), 'is broken'],
      [Buffer.alloc(0), 'not a document'],
    ] as const;
    for (const [bytes, words] of closed) {
      await expect(read(bytes), words).rejects.toThrow(words);
      await expect(read(bytes), words).rejects.toThrow(InputError);
    }
  });

  it('is read without its macros, which is told', async () => {
    const macros = { 'word/vbaProject.bin': 'Sub AutoOpen' };
    const { notes, blocks } = await read(writeDocx(paragraph('Sign the lease.'), macros));
    expect(notes).toEqual(['it holds macros: only its text was read']);
    expect(JSON.stringify(blocks)).not.toContain('AutoOpen');
  });

  it('of an Office kind that unpacks to gigabytes is refused before it is unpacked', async () => {
    const name = 'word/document.xml';
    const bomb = zipSync({ [name]: [Buffer.alloc(300 * MIB, ' '), { level: 9 }] });
    expect(bomb.length).toBeLessThan(MIB);
    await expect(read(bomb, 'bomb.docx')).rejects.toThrow(TooLargeError);
    await expect(read(bomb, 'bomb.docx')).rejects.toThrow('“bomb.docx” unpacks to more');
  });

  it('of a kind that lies about its size gets no more memory than it says', async () => {
    const honest = writeDocx(paragraph('x'.repeat(4 * MIB)));
    const liar = Buffer.from(honest);
    for (let at = liar.indexOf('PK\x01\x02'); at !== -1; at = liar.indexOf('PK\x01\x02', at + 4)) {
      liar.writeUInt32LE(64, at + 24);
    }
    await expect(read(liar)).rejects.toThrow(InputError);
  });

  it('that is a PDF bomb ends in a sentence, and the process lives on', async () => {
    const content = deflateSync(Buffer.alloc(400 * MIB, 'q '), { level: 9 });
    const before = process.memoryUsage.rss();
    await expect(read(writePdf([[]], { content }), 'bomb.pdf')).rejects.toThrow(
      /so I stopped|picture/,
    );
    expect(process.memoryUsage.rss() - before).toBeLessThan(1_400 * MIB);
  }, 60_000);

  it('with entities that grow into one another has none of them', async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    );
    const xml = `<!DOCTYPE w:document [<!ENTITY l0 "ha">${laughs.join('')}]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Lease &l9; &amp; more</w:t></w:r></w:p></w:body></w:document>`;
    const { blocks } = await read(writeDocx('', { 'word/document.xml': xml }));
    const [text = ''] = blocks[0]?.paragraphs ?? [];
    expect(text.length).toBeLessThan(40);
    expect(text).toContain('Lease');
  });

  it('of a hundred thousand nested elements is read to its end', async () => {
    const deep = `${'<w:sdt>'.repeat(100_000)}${paragraph('At the bottom.')}${'</w:sdt>'.repeat(100_000)}`;
    const { blocks } = await read(writeDocx(deep));
    expect(blocks[0]?.paragraphs).toEqual(['At the bottom.']);
  });

  it('is let go when its reader no longer waits', async () => {
    const stop = new AbortController();
    const waiting = readDocument(writePdf([['Hello there.']]), 'plan.pdf', stop.signal);
    stop.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    await expect(read(writePdf([['Hello there.']]))).resolves.toMatchObject({ notes: [] });
  });
});
