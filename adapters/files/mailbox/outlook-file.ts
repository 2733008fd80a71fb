import { readFile, stat } from 'node:fs/promises';
import { limits } from '../../mime/limits.js';
import { type RawMessage, toUnopened } from '../../mime/raw-message.js';

/**
 * Reads a message that Outlook saved as a file (.msg). One that is too large, or something else by that name, is
 * named with its reason. What reads it is loaded when the first one comes.
 */
export async function readOutlookFile(
  path: string,
  name: string,
  signal: AbortSignal,
): Promise<RawMessage> {
  const { size, mtimeMs } = await stat(path);
  const storedAt = Math.floor(mtimeMs);
  if (size > limits.outlookFile) {
    return { ...toUnopened(name, 'a message of Outlook (.msg), too large to be read'), storedAt };
  }
  return readOutlookBytes(await readFile(path, { signal }), name, storedAt);
}

/** The same of its bytes. */
export async function readOutlookBytes(
  bytes: Buffer,
  name: string,
  storedAt: number | undefined,
): Promise<RawMessage> {
  const [{ readMsg }, { toRawOutlookMessage }] = await Promise.all([
    import('../../mime/outlook/msg.js'),
    import('../../mime/outlook/outlook-message.js'),
  ]);
  const item = readMsg(bytes);
  if (item === undefined) {
    return { ...toUnopened(name, 'no message of Outlook, or a broken one'), storedAt };
  }
  return toRawOutlookMessage(item, name, storedAt);
}
