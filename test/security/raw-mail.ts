/** One mail in readable parts; what is left out is as in ordinary mail to the owner. */
export interface RawMail {
  /** As in the header: "Tomas Brandt <tomas@harbour.example>". */
  readonly from: string;
  readonly to?: string;
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  /** The instant it was sent. @default the morning of the day that the tests take place on */
  readonly sentAt?: string;
  /** The left part of its id, where another mail refers to it. */
  readonly id?: string;
  /** The id of the mail that it answers. */
  readonly answers?: string;
  /** More header lines, as they are written. */
  readonly headers?: readonly string[];
  /** The file name of a picture that comes with it. */
  readonly picture?: string;
}

/** Whose mailbox it is. */
export const OWNER = { name: 'Nora Lind', address: 'nora.lind@harbour.example' } as const;
/** A Wednesday, mid-morning in Berlin. */
export const NOW = '2026-10-14T08:00:00Z';

const BOUNDARY = 'next-part-of-this-mail';
// The smallest picture there is: one transparent point.
const POINT = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Writes mail as an mbox file, oldest first as given; text stands in it as it is (UTF-8, RFC 6532). */
export function writeMbox(mails: readonly RawMail[]): string {
  return mails
    .map((mail, at) => {
      const lines = writeMail(mail, mail.id ?? `mail-${at + 1}`).replace(/^(>*From )/gmu, '>$1');
      return `From - Wed Oct 14 08:00:00 2026\n${lines}\n`;
    })
    .join('\n');
}

function writeMail(mail: RawMail, id: string): string {
  const to = mail.to ?? `${OWNER.name} <${OWNER.address}>`;
  const sentAt = new Date(mail.sentAt ?? '2026-10-14T06:30:00Z').toUTCString();
  return [
    `From: ${mail.from}`,
    `To: ${to}`,
    `Subject: ${mail.subject}`,
    `Date: ${sentAt.replace('GMT', '+0000')}`,
    `Message-ID: ${toMessageId(id)}`,
    ...(mail.answers === undefined
      ? []
      : [`In-Reply-To: ${toMessageId(mail.answers)}`, `References: ${toMessageId(mail.answers)}`]),
    ...(mail.headers ?? []),
    'MIME-Version: 1.0',
    ...writeContent(mail),
    '',
  ].join('\n');
}

function writeContent({ text, html, picture }: RawMail): readonly string[] {
  const parts = [
    ...(text === undefined ? [] : [writePart('plain', text)]),
    ...(html === undefined ? [] : [writePart('html', html)]),
    ...(picture === undefined ? [] : [writePicture(picture)]),
  ];
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const kind = picture === undefined ? 'alternative' : 'mixed';
  return [
    `Content-Type: multipart/${kind}; boundary="${BOUNDARY}"`,
    '',
    ...parts.flatMap((part) => [`--${BOUNDARY}`, ...part]),
    `--${BOUNDARY}--`,
  ];
}

function writePart(kind: 'plain' | 'html', content: string): readonly string[] {
  return [
    `Content-Type: text/${kind}; charset=utf-8`,
    'Content-Transfer-Encoding: 8bit',
    '',
    content,
  ];
}

function writePicture(name: string): readonly string[] {
  return [
    `Content-Type: image/gif; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    POINT,
  ];
}

// Ids tell nothing of a sender: what a test looks for must come from what is shown.
function toMessageId(id: string): string {
  return `<${id}@ids.example>`;
}
