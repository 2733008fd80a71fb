/** Endings of files that say something: a transcript, a mail, a document. */
const TRANSCRIPT = /\.(?:vtt|srt|txt|json)$/i;
const MAIL = /\.(?:eml|mbox|msg)$/i;
const TEXT_DOCUMENT = /\.(?:md|markdown|csv|tsv)$/i;
/** Old formats among them, so that a person is told what to do with one. */
const OFFICE_DOCUMENT = /\.(?:pdf|doc[xm]?|xls[xm]?|ppt[xm]?|dot[xm]|xlt[xm]|pot[xm]|pps[xm]?)$/i;

/** What a file is, by its name: what reads it where nobody says. */
export type FileKind = 'transcript' | 'mail' | 'text document' | 'office document';

/** The kind that a name stands for; undefined for one that nothing here reads. */
export function fileKindOf(name: string): FileKind | undefined {
  if (TRANSCRIPT.test(name)) return 'transcript';
  if (MAIL.test(name)) return 'mail';
  if (TEXT_DOCUMENT.test(name)) return 'text document';
  return OFFICE_DOCUMENT.test(name) ? 'office document' : undefined;
}

/** Whether a name is that of a document: a text, a table, slides or a PDF. */
export function isDocumentName(name: string): boolean {
  return fileKindOf(name)?.endsWith('document') ?? false;
}
