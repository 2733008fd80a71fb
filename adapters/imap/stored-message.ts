import type { FetchMessageObject } from 'imapflow';
import { createLineSplitter } from '../mime/line-splitter.js';
import { type RawMessage, toRawMessage } from '../mime/raw-message.js';
import { createSlimMessageBuilder } from '../mime/slim-message.js';

/** What the server tells of a message without its text. */
export interface StoredMessage {
  readonly folder: string;
  readonly uidValidity: bigint;
  readonly uid: number;
  readonly size: number;
  /** INTERNALDATE: when the mailbox received it, epoch milliseconds. Undefined where the server says none. */
  readonly storedAt: number | undefined;
  /** Keywords of mail programs, and the labels of Gmail. */
  readonly keywords: readonly string[];
  readonly labels: readonly string[];
}

/** What is asked for of each message before any text is. */
export const STORED = { uid: true, size: true, internalDate: true, flags: true, labels: true };

/** Reads an answer to `STORED`; undefined for a row that tells of flags alone, as servers send unasked. */
export function toStored(
  folder: string,
  uidValidity: bigint,
  { uid, size, internalDate, flags, labels }: FetchMessageObject,
): StoredMessage | undefined {
  if (size === undefined) return undefined;
  const storedAt = internalDate === undefined ? Number.NaN : new Date(internalDate).getTime();
  return {
    ...{ folder, uidValidity, uid, size },
    storedAt: Number.isNaN(storedAt) ? undefined : storedAt,
    keywords: [...(flags ?? [])].filter((flag) => /^[\w$.-]+$/.test(flag)),
    labels: [...(labels ?? [])],
  };
}

/** Collects the bytes of one message as they come. */
export interface Collector {
  push(bytes: Buffer): void;
  /** Takes note of bytes of an attachment that were not fetched. */
  skip(length: number): void;
  end(): RawMessage;
}

/**
 * Creates a collector. What the server keeps beside a message stands above its headers as mail programs write
 * it into files, so that labels and junk count as they do there.
 */
export function createCollector({
  folder,
  uid,
  storedAt,
  keywords,
  labels,
}: StoredMessage): Collector {
  const splitter = createLineSplitter();
  const builder = createSlimMessageBuilder();
  const push = (bytes: Buffer): void => {
    for (const piece of splitter.push(bytes)) builder.push(piece);
  };
  const kept = [
    ...(keywords.length > 0 ? [`X-Keywords: ${keywords.join(', ')}\r\n`] : []),
    ...(labels.length > 0 ? [`X-Gmail-Labels: ${toEncodedWord(labels.join(','))}\r\n`] : []),
  ];
  push(Buffer.from(kept.join('')));
  return {
    push,
    skip: builder.skip,
    end() {
      for (const piece of splitter.end()) builder.push(piece);
      return toRawMessage(builder, `${folder}, message ${uid}`, storedAt);
    },
  };
}

function toEncodedWord(text: string): string {
  return `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
}
