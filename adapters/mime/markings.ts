import type { Markings } from '../../skills/core/ports/mail.js';

const SENSITIVITIES = {
  personal: 'personal',
  private: 'private',
  'company-confidential': 'confidential',
  confidential: 'confidential',
} as const;

const MOST_LABELS = 50;

/**
 * Reads the markings out of header fields: `Sensitivity` (RFC 4021), Microsoft Purview's
 * `msip_labels`, `Keywords`, and the labels that Gmail exports. `header` takes a name in lower case.
 *
 * Graph has no `sensitivity` on a message (only on an event): there too the header is the source.
 */
export function readMarkings(header: (name: string) => string | undefined): Markings {
  const written = header('sensitivity')?.trim().toLowerCase() ?? '';
  const found = Object.entries(SENSITIVITIES).find(([name]) => name === written);
  const purview = [...(header('msip_labels') ?? '').matchAll(/_Name=([^;]+)/giu)];
  const listed = [header('keywords'), header('x-keywords'), header('x-gmail-labels')];
  const labels = [
    ...purview.map(([, name = '']) => name),
    ...listed.flatMap((list) => list?.split(',') ?? []),
  ].flatMap((label) => label.trim().replace(/^"|"$/gu, '') || []);
  return {
    ...(found ? { sensitivity: found[1] } : {}),
    ...(labels.length > 0 ? { labels: labels.slice(0, MOST_LABELS) } : {}),
  };
}
