/** The source of a mail with the usual headers, lines ended as servers keep them. */
export function mailOf(
  id: string,
  {
    headers = [],
    subject = `About ${id}`,
    text = `Text of ${id}.`,
  }: { headers?: readonly string[]; subject?: string; text?: string } = {},
): string {
  return [
    'From: Dana <dana@example.com>',
    'To: alex@example.com',
    `Subject: ${subject}`,
    `Message-ID: <${id}@example.com>`,
    ...headers,
    '',
    text,
    '',
  ].join('\r\n');
}
