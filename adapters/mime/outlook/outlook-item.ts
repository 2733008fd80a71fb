import type { Properties } from './properties.js';

/** A mail as Outlook keeps it, in a .msg file or in winmail.dat. */
export interface OutlookItem {
  readonly properties: Properties;
  readonly recipients: readonly Properties[];
  readonly attachments: readonly Properties[];
}
