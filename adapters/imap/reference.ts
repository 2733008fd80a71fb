import { createHash } from 'node:crypto';

/** Where one message lies: in which folder, under which number, and of which numbering. */
export interface Place {
  readonly folder: string;
  readonly uidValidity: bigint;
  readonly uid: number;
}

/** A place as a message id says it: of the folder only a mark, so that no name of one gets into a link or a log. */
export interface PlaceReference extends Omit<Place, 'folder'> {
  readonly mark: string;
}

const SHAPE = /^imap-([0-9a-f]{8})-(\d{1,20})-(\d{1,10})$/;

/**
 * The id of a message. A server that numbers a folder anew changes its UIDVALIDITY (RFC 3501, 2.3.1.1): the id
 * then leads nowhere, and never to another mail.
 */
export function toMessageId({ folder, uidValidity, uid }: Place): string {
  return `imap-${markOf(folder)}-${uidValidity}-${uid}`;
}

/** Reads an id of `toMessageId`; undefined for anything else. */
export function parseMessageId(id: string): PlaceReference | undefined {
  const [, mark, uidValidity, uid] = SHAPE.exec(id) ?? [];
  if (mark === undefined || uidValidity === undefined || uid === undefined) return undefined;
  return { mark, uidValidity: BigInt(uidValidity), uid: Number(uid) };
}

/** Stands for a folder in an id. */
export function markOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 8);
}
