import { decodeTransfer } from '../bytes/transfer-encoding.js';
import type { MailPart } from '../slim-message.js';
import { toMailParts } from './mail-parts.js';
import { readTnef } from './tnef.js';

/** The parts that stand in winmail.dat; undefined where it is broken, or something else by that name. */
export function readWinmail(part: MailPart): MailPart | undefined {
  const item = readTnef(decodeTransfer(part.body, part.headers.encoding).bytes);
  return item && toMailParts(item);
}
