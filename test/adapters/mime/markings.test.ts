import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFileMailbox } from '../../../adapters/files/mailbox/mailbox.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybrief-markings-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('reads how a message of a file is marked', async () => {
  const lines = [
    'From: Dana <dana@example.com>',
    'To: alex@example.com',
    'Subject: Settlement',
    'Date: Mon, 23 Nov 2026 16:00:00 +0000',
    'Sensitivity: Company-Confidential',
    'Keywords: =?utf-8?q?Vertr=C3=A4ge?=, HR',
    'msip_labels: MSIP_Label_1_Enabled=true;',
    ' MSIP_Label_1_Name=Strictly confidential;',
    '',
    'Hello.',
  ];
  await writeFile(join(folder, 'one.eml'), lines.join('\r\n'));
  const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const messages = createFileMailbox({ path: folder }).messages(
    always,
    new AbortController().signal,
  );
  const items = [];
  for await (const item of messages) items.push(item);
  expect(items).toMatchObject([
    {
      message: {
        sensitivity: 'confidential',
        labels: ['Strictly confidential', 'Verträge', 'HR'],
      },
    },
  ]);
});
