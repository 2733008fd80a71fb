import { quoteWord } from '../conversation/follow-up.js';
import {
  isDocumentReference,
  readReferredDocument,
} from '../conversation/items/attached-document.js';
import { findItem } from '../conversation/items/find-item.js';
import type { Call } from '../core/call.js';
import { DaybriefError } from '../core/errors.js';
import { fileKindOf } from '../core/file-names.js';
import type { Ports } from '../core/ports/ports.js';
import type { Reader } from '../core/ports/writer.js';
import type { PrivateReply } from '../core/reply.js';
import { parseWindow } from '../core/time/time-window.js';
import { readAttachedDocuments, withDocuments } from './attached-documents.js';
import { toDocumentSource } from './document-source.js';
import { readMailbox, readThread } from './mail-source.js';
import { readMeeting } from './meeting-source.js';
import type { AskedSource } from './source.js';

/** A source that is read when its turn comes. */
export interface Opener {
  /** True when the person did not name it. */
  readonly isImplied: boolean;
  /** Undefined where an implied source is no longer there. */
  open(): Promise<AskedSource | undefined>;
}

/** Where a question goes, or the question which thread was meant. */
export type FoundOpeners =
  | { readonly kind: 'openers'; readonly openers: readonly Opener[] }
  | { readonly kind: 'choice'; readonly reply: PrivateReply };

/** What sources are read with. */
export type SourcePorts = Pick<
  Ports,
  'mailbox' | 'transcripts' | 'documents' | 'conversations' | 'preferences' | 'clock' | 'progress'
>;

const DEFAULT_WINDOW = { since: '30d', words: 'of the last 30 days' };
const MAIL = /^(?:mail|my mail|mailbox|inbox|e-?mail)$/i;
const TRANSCRIPT = /\.(?:vtt|srt|txt|json)$|^https:\/\//i;
/** What slides of a thread put in front of its message. */
const THREAD = /^mail:/i;

/**
 * Says which sources a question goes to, in order: the one that was named and no other; else what
 * came with the request, what the person saw last, and their mail.
 */
export async function findOpeners(
  question: string,
  named: string | undefined,
  since: string | undefined,
  reader: Reader,
  ports: SourcePorts,
  call: Call,
): Promise<FoundOpeners> {
  const mail: Opener = {
    isImplied: named === undefined,
    open: () => {
      const window = parseWindow(since ?? DEFAULT_WINDOW.since, reader.now, reader.timeZone);
      const spoken = since === undefined ? { ...window, words: DEFAULT_WINDOW.words } : window;
      return readMailbox(ports.mailbox, spoken, reader, ports.progress, call.signal);
    },
  };
  if (named !== undefined && !MAIL.test(named)) {
    const found = await findNamed(question, named, ports, call);
    if (found.kind === 'choice') return found;
    const open = () => readNamed(found.reference, question, reader, ports, call);
    return { kind: 'openers', openers: [{ isImplied: false, open }] };
  }
  if (named !== undefined || since !== undefined) return { kind: 'openers', openers: [mail] };
  const shown = await ports.conversations.latest(call.principal, reader.now);
  const attached = call.attachments.filter(({ name }) => fileKindOf(name) !== undefined);
  const implied = [
    ...(attached.length === 1 ? attached.map(({ name }) => `attachment:${name}`) : []),
    ...(shown?.source === undefined ? [] : [shown.source]),
  ];
  const openers = [
    ...[...new Set(implied)].map((reference) => ({
      isImplied: true,
      open: () => ifThere(readNamed(reference, question, reader, ports, call)),
    })),
    mail,
  ];
  return { kind: 'openers', openers };
}

/** A transcript and a document are their own references; all else is a thread. */
async function findNamed(question: string, named: string, ports: SourcePorts, call: Call) {
  if (TRANSCRIPT.test(named) || isDocumentReference(named)) {
    return { kind: 'item', reference: named } as const;
  }
  const wanted = {
    among: 'all mail',
    label: 'Ask here',
    command: (reference: string) => `ask ${quoteWord(question)} --in ${quoteWord(reference)}`,
  } as const;
  return findItem(named, wanted, ports, call);
}

/** Reads what a reference names: a transcript, a document, or the thread of a message with the documents it carries. */
export async function readNamed(
  reference: string,
  question: string,
  reader: Reader,
  ports: Pick<SourcePorts, 'mailbox' | 'transcripts' | 'documents' | 'conversations' | 'clock'>,
  call: Call,
): Promise<AskedSource> {
  if (TRANSCRIPT.test(reference)) {
    return readMeeting(ports.transcripts, reference, reader, call.signal);
  }
  if (isDocumentReference(reference)) {
    const found = await readReferredDocument(reference, ports, call);
    return toDocumentSource(found.material, found.reference, question);
  }
  const { source, messages } = await readThread(
    ports.mailbox,
    reference.replace(THREAD, ''),
    reader,
    call.signal,
  );
  return withDocuments(source, await readAttachedDocuments(messages, question, ports, call.signal));
}

/** A file that was shared an hour ago may be gone: the question then goes on to the next source. */
async function ifThere(reading: Promise<AskedSource>): Promise<AskedSource | undefined> {
  try {
    return await reading;
  } catch (error) {
    const isGone =
      error instanceof DaybriefError && ['not_found', 'input_invalid'].includes(error.code);
    if (isGone) return undefined;
    throw error;
  }
}
