import { lazily } from '../../skills/core/lazily.js';
import { MAIL_TRACES } from '../../skills/reading/languages/known-languages.js';
import type { FolderWords } from '../../skills/reading/languages/mail-traces.js';
import { phrasesIn } from '../../skills/reading/languages/sources.js';
import { decodeEncodedWords } from './bytes/encoded-words.js';
import { fieldValue, type HeaderField } from './header-fields.js';

/** What a mail program keeps of a message beside it. */
export type MailState = 'deleted' | 'draft' | 'junk';

const patternOf = (part: keyof FolderWords) =>
  lazily(() => {
    const names = MAIL_TRACES.flatMap(({ folders }) => phrasesIn(folders[part]));
    return new RegExp(`^(?:${names.join('|')})$`, 'iu');
  });
const DELETED = patternOf('deleted');
const JUNK = patternOf('junk');
const DRAFTS = patternOf('drafts');

/** What lies in a folder of that name, in any language; undefined where it is mail like other mail. */
export function stateOfFolder(name: string): MailState | undefined {
  if (DELETED().test(name)) return 'deleted';
  if (JUNK().test(name)) return 'junk';
  return DRAFTS().test(name) ? 'draft' : undefined;
}

/** Bit of `X-Mozilla-Status`: deleted, and still in the file until the folder is compacted. */
const MOZILLA_EXPUNGED = 0x0008;

/**
 * Reads the state that a mail program or a server wrote into the headers: Thunderbird's `X-Mozilla-Status`,
 * the `X-Status` of mbox files, the labels of Gmail, and what a filter found.
 */
export function stateOf(fields: readonly HeaderField[]): MailState | undefined {
  const mozilla = Number.parseInt(fieldValue(fields, 'x-mozilla-status'), 16);
  if ((mozilla & MOZILLA_EXPUNGED) !== 0) return 'deleted';
  const status = fieldValue(fields, 'x-status');
  if (status.includes('D')) return 'deleted';
  if (status.includes('T') || isDraft(fields)) return 'draft';
  const labels = decodeEncodedWords(fieldValue(fields, 'x-gmail-labels')).split(',');
  const labelled = labels.map((label) => stateOfFolder(label.trim().replace(/^"|"$/g, '')));
  const [state] = labelled.filter((each) => each !== undefined);
  return state ?? (isJunk(fields) ? 'junk' : undefined);
}

function isDraft(fields: readonly HeaderField[]): boolean {
  return (
    fieldValue(fields, 'x-uniform-type-identifier') === 'com.apple.mail-draft' ||
    fieldValue(fields, 'x-mozilla-draft-info') !== '' ||
    // Outlook's own mark. What a server passed on was sent, whatever its sender wrote there.
    (fieldValue(fields, 'x-unsent') === '1' && fieldValue(fields, 'received') === '')
  );
}

/** From this level on Exchange puts a message into the junk folder. */
const JUNK_LEVEL = 5;

function isJunk(fields: readonly HeaderField[]): boolean {
  const level = Number.parseInt(fieldValue(fields, 'x-ms-exchange-organization-scl'), 10);
  return (
    ['x-spam-flag', 'x-spam-status', 'x-spam'].some((name) =>
      /^yes\b/i.test(fieldValue(fields, name)),
    ) ||
    level >= JUNK_LEVEL ||
    /(?:^|[\s,])\$?junk(?:$|[\s,])/i.test(fieldValue(fields, 'x-keywords'))
  );
}

/** Flags at the end of a file's name in a Maildir: `1700000000.M1P1.host:2,FS`. */
const FLAGS = /[:;!]2,([A-Za-z]*)$/;

/** The state that a Maildir keeps in the name of a file: thrown away or not sent. */
export function stateOfFileName(name: string): MailState | undefined {
  const flags = FLAGS.exec(name)?.[1] ?? '';
  if (flags.includes('T')) return 'deleted';
  return flags.includes('D') ? 'draft' : undefined;
}
