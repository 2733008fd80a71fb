import { z } from 'zod';
import type { Address } from '../../skills/call.js';
import type { WaitingFile } from '../../skills/memory.js';
import type { WaitingKind } from './waiting.js';

const contentSchema = z.object({
  name: z.string(),
  mediaType: z.string(),
  bytes: z.string(),
  // Only `write` writes the column, so it is the address of a surface.
  address: z.string().transform((text) => text as Address),
});

/** Files, their bytes in Base64. */
export const waitingFiles: WaitingKind<WaitingFile> = {
  name: 'file',
  write({ file: { name, mediaType, bytes }, address }) {
    return JSON.stringify({
      name,
      mediaType,
      bytes: Buffer.from(bytes).toString('base64'),
      address,
    });
  },
  read(text) {
    const { name, mediaType, bytes, address } = contentSchema.parse(JSON.parse(text));
    return { file: { name, mediaType, bytes: Buffer.from(bytes, 'base64') }, address };
  },
};
