import type { RichText } from './reply.js';

/** Said with every answer that was read from the example mailbox, so that nobody takes it for their own. */
export const EXAMPLE_NOTE: RichText = [
  'Example mail, written for trying Daybrief; none of it is yours.',
];
