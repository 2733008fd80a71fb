import { attachedReference } from '../conversation/items/attached-document.js';
import { DaybriefError } from '../core/errors.js';
import { isDocumentName } from '../core/file-names.js';
import type { Message } from '../core/ports/mail.js';
import type { Ports } from '../core/ports/ports.js';
import { toDocumentSource } from './document-source.js';
import type { AskedSource } from './source.js';

/** Documents of one thread that are opened for a question, newest first. */
const MOST_DOCUMENTS = 5;

/** The documents of a thread, and what of them was not read, in words. */
export interface AttachedDocuments {
  readonly sources: readonly AskedSource[];
  readonly notes: readonly string[];
}

/**
 * Reads the documents that the messages of a thread carry, each name once, as the newest message has it. One that cannot
 * be read is told and costs the others nothing.
 */
export async function readAttachedDocuments(
  messages: readonly Message[],
  question: string,
  { mailbox, documents }: Pick<Ports, 'mailbox' | 'documents'>,
  signal: AbortSignal,
): Promise<AttachedDocuments> {
  const files = new Map<string, string>();
  for (const { id, attachments } of messages.toReversed()) {
    for (const { name } of attachments) {
      if (isDocumentName(name) && !files.has(name)) files.set(name, id);
    }
  }
  const named = [...files];
  const left = named.slice(MOST_DOCUMENTS).map(([name]) => name);
  const sources: AskedSource[] = [];
  const notes = left.length === 0 ? [] : [`Not opened: ${left.join(', ')}`];
  for (const [name, id] of named.slice(0, MOST_DOCUMENTS)) {
    try {
      const material = await documents.material(mailbox.file(id, name), signal);
      sources.push(toDocumentSource(material, attachedReference(name, id), question));
    } catch (error) {
      if (!(error instanceof DaybriefError)) throw error;
      notes.push(error.what.replace(/\.$/, ''));
    }
  }
  return { sources, notes };
}

/** A thread together with the documents that its messages carry: each is a group of its own. */
export function withDocuments(
  thread: AskedSource,
  { sources, notes }: AttachedDocuments,
): AskedSource {
  if (sources.length === 0 && notes.length === 0) return thread;
  const own = sources.map((source, at) => {
    const idOf = (id: string) => `document${at + 1}:${id}`;
    return {
      groups: source.groups.map(({ passages, isBulk }) => ({
        passages: passages.map((passage) => ({ ...passage, id: idOf(passage.id) })),
        isBulk,
      })),
      origins: [...source.origins].map(([id, origin]) => [idOf(id), origin] as const),
    };
  });
  return {
    ...thread,
    groups: [...thread.groups, ...own.flatMap(({ groups }) => groups)],
    origins: new Map([...thread.origins, ...own.flatMap(({ origins }) => origins)]),
    notes: [
      ...(sources.length === 0
        ? []
        : [`Read with it: ${sources.map(({ name }) => name).join(', ')}`]),
      ...sources.flatMap(({ notes: told = [] }) => told),
      ...notes,
    ],
  };
}
