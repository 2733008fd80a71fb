import {
  isDocumentReference,
  readReferredDocument,
} from '../conversation/items/attached-document.js';
import { type FoundItem, findItem } from '../conversation/items/find-item.js';
import { isDescription, readItemReference } from '../conversation/items/item-reference.js';
import type { Call } from '../core/call.js';
import type { Material } from '../core/ports/decks.js';
import type { Ports } from '../core/ports/ports.js';
import { runDigest } from '../digest/run.js';
import { runSummarize } from '../summarize/run.js';
import { readReader } from '../writing/reader.js';
import { toMailMaterial } from './mail-material.js';
import { toMeetingMaterial } from './meeting-material.js';

/** Everything that slides can be made from is read through these. */
export type Sources = Pick<
  Ports,
  | 'documents'
  | 'transcripts'
  | 'mailbox'
  | 'writer'
  | 'preferences'
  | 'marks'
  | 'conversations'
  | 'clock'
  | 'progress'
>;

const DIGEST = /^digest(?:\s+(?<since>.+))?$/iu;
/** Whether slides are made from many threads, so that nothing afterwards refers to one source. */
export function isDigest(source: string): boolean {
  return DIGEST.test(source);
}

/** A thread by the id of one of its messages, or by its number in the last answer. */
const THREAD = /^(?:mail:(?<reference>.+)|(?<number>\d{1,3}))$/iu;
const TRANSCRIPT = /\.(?:vtt|srt|txt)$|^https:\/\//iu;

/** A file has an ending. */
const FILE = /\.\p{L}\p{L}?[\p{L}\p{N}]{0,8}$/u;

/**
 * Finds the thread that a source describes ("the lease"), or asks which one was meant; any other source is
 * its own reference. `command` is the request for slides of a source.
 */
export async function findSource(
  source: string,
  command: (source: string) => string,
  ports: Sources,
  call: Call,
): Promise<FoundItem> {
  const isFile = FILE.test(source) || isDocumentReference(source);
  const isThread = !isDigest(source) && !isFile && isDescription(source);
  if (!isThread) return { kind: 'item', reference: source };
  const wanted = {
    among: 'all mail',
    label: 'Make slides',
    command: (reference: string) => command(`mail:${reference}`),
  } as const;
  const found = await findItem(source, wanted, ports, call);
  return found.kind === 'choice' ? found : { ...found, reference: `mail:${found.reference}` };
}

/**
 * Reads what slides are made from: "digest", a thread, a transcript, and everything else is a
 * document. Throws what reading the source throws.
 */
export async function readMaterial(source: string, ports: Sources, call: Call): Promise<Material> {
  const digest = DIGEST.exec(source);
  if (digest) {
    const since = digest.groups?.['since'];
    return toMailMaterial(source, await runDigest({ since, only: 'all', from: 1 }, ports, call));
  }
  const thread = THREAD.exec(source);
  if (thread) {
    const { reference, number = '' } = thread.groups ?? {};
    const id = reference ?? (await readItemReference(number, call.principal, ports));
    const summary = await runSummarize({ thread: id, length: 'full' }, ports, call);
    return toMailMaterial(source, summary);
  }
  if (TRANSCRIPT.test(source)) return readMeeting(source, ports, call);
  return (await readReferredDocument(source, ports, call)).material;
}

async function readMeeting(reference: string, ports: Sources, call: Call): Promise<Material> {
  const transcript = await ports.transcripts.transcript(reference, call.signal);
  const total = transcript.utterances.length;
  ports.progress.report({ doing: 'Reading', done: total, total, unit: 'utterances' });
  const reader = await readReader(ports, call);
  const digest = await ports.writer.digestMeeting(transcript, reader, call.signal);
  return toMeetingMaterial(transcript, digest, reader.timeZone);
}
