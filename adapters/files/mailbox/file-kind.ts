import { open } from 'node:fs/promises';

/** What a file of a mailbox is, by its first bytes. */
export type FileKind = 'mbox' | 'gzip' | 'message' | 'outlook-message' | ForeignKind;

/** Files that hold mail in a way only other programs read, or no mail at all. */
export type ForeignKind = 'outlook-archive' | 'zip' | 'pdf' | 'picture' | 'database';

const HEAD = 16;
const MAGIC: readonly (readonly [start: string, kind: FileKind])[] = [
  ['From ', 'mbox'],
  ['\u00ef\u00bb\u00bfFrom ', 'mbox'],
  ['\u00ff\u00feF\0r\0o\0m\0 \0', 'mbox'],
  ['\u001f\u008b', 'gzip'],
  ['!BDN', 'outlook-archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'outlook-message'],
  ['PK\u0003\u0004', 'zip'],
  ['%PDF-', 'pdf'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['GIF8', 'picture'],
  ['SQLite format 3', 'database'],
];

/** What it is, in words, and how its mail gets here. */
export const FOREIGN: Readonly<
  Record<ForeignKind, { readonly what: string; readonly remedy: string }>
> = {
  'outlook-archive': {
    what: 'an Outlook data file (.pst or .ost)',
    remedy:
      'In Outlook, mark its mail and drag it into a folder of your computer: Daybrief reads the .msg files there. For all of it at once, “readpst -o FOLDER FILE” (Debian: pst-utils) writes mbox files; mail that is in Microsoft 365 can be read where it is (docs/graph.md).',
  },
  zip: { what: 'a zip archive', remedy: 'Unpack it and name the folder or the .mbox file inside.' },
  pdf: {
    what: 'a PDF',
    remedy: 'Name an mbox file, a Maildir, or a folder of .eml or .msg files.',
  },
  picture: {
    what: 'a picture',
    remedy: 'Name an mbox file, a Maildir, or a folder of .eml or .msg files.',
  },
  database: {
    what: 'a database',
    remedy: 'Export its mail as .mbox or .eml from the program that wrote it.',
  },
};

/** Whether a kind is one of `FOREIGN`. */
export function isForeign(kind: FileKind): kind is ForeignKind {
  return kind in FOREIGN;
}

/** Tells what a file is. Throws what the file system throws. */
export async function fileKindOf(path: string): Promise<FileKind> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return kindOfHead(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** The same by the first bytes. */
export function kindOfHead(head: Buffer): FileKind {
  const text = head.toString('latin1', 0, HEAD);
  return MAGIC.find(([start]) => text.startsWith(start))?.[1] ?? 'message';
}
