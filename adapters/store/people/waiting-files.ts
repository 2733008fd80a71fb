import type { Address } from '../../../skills/core/call.js';
import type { WaitingFile } from '../../../skills/core/ports/waiting.js';
import type { WaitingKind } from './waiting.js';

interface Content {
  readonly name: string;
  readonly mediaType: string;
  /** Base64. */
  readonly bytes: string;
  readonly address: Address;
}

/** Files, their bytes in Base64. */
export const waitingFiles: WaitingKind<WaitingFile> = {
  name: 'file',
  write({ file: { name, mediaType, bytes }, address }) {
    const encoded = Buffer.from(bytes).toString('base64');
    return JSON.stringify({ name, mediaType, bytes: encoded, address } satisfies Content);
  },
  read(text) {
    // Only `write` writes the column, and its seal proves that nobody changed it.
    const { name, mediaType, bytes, address } = JSON.parse(text) as Content;
    return { file: { name, mediaType, bytes: Buffer.from(bytes, 'base64') }, address };
  },
};
