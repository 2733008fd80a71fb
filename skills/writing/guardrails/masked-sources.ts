import type { Documents, Material, MaterialBlock } from '../../core/ports/decks.js';
import type { Body, Mailbox, MailItem, Person } from '../../core/ports/mail.js';
import type { Transcripts } from '../../core/ports/meetings.js';
import { createMasker, type Masker } from './masker.js';

/**
 * Masks the secrets that stand in the head of a message, which is shown without a writer: its subject is
 * the label of its thread ("482913 is your code"), and a name or the name of a file may hold one too. What
 * the head gave away is masked in the body as well; the rest of the body is masked for its writer.
 */
export function withMaskedHeads(mailbox: Mailbox): Mailbox {
  return {
    owner: (signal) => mailbox.owner(signal),
    async *messages(window, signal) {
      for await (const item of mailbox.messages(window, signal)) yield maskItem(item);
    },
    thread: async (reference, signal) => (await mailbox.thread(reference, signal)).map(maskItem),
    file: (messageId, name) => mailbox.file(messageId, name),
  };
}

function maskItem(item: MailItem): MailItem {
  if (item.kind !== 'message') return item;
  const { message } = item;
  const { from, to, cc, attachments } = message;
  const names = [...(from ? [from] : []), ...to, ...cc].flatMap(({ name }) => name ?? []);
  const heads = [message.subject, ...names, ...attachments.map(({ name }) => name)];
  const masker = createMasker('secrets', heads);
  const { mask } = masker;
  if (heads.every((text) => mask(text) === text)) return item;
  const maskPerson = ({ name, address }: Person): Person =>
    name === undefined ? { address } : { name: mask(name), address };
  return {
    kind: 'message',
    message: {
      ...message,
      ...(from ? { from: maskPerson(from) } : {}),
      to: to.map(maskPerson),
      cc: cc.map(maskPerson),
      attachments: attachments.map((file) => ({ ...file, name: mask(file.name) })),
      // A square bracket at the front of a subject is taken for the tag of a mailing list, and dropped.
      subject: mask(message.subject).replace(/^\[([^\]]*)\]/u, '($1)'),
      body: maskBody(message.body, masker),
      ...(message.uniqueBody ? { uniqueBody: maskBody(message.uniqueBody, masker) } : {}),
    },
  };
}

function maskBody(body: Body, { mask }: Masker): Body {
  return { ...body, content: mask(body.content) };
}

/** Masks the secrets that were said in a meeting, wherever it is read: its slides may be shown to many. */
export function withMaskedSpeech(transcripts: Transcripts): Transcripts {
  return {
    async transcript(reference, signal) {
      const transcript = await transcripts.transcript(reference, signal);
      const { title, utterances } = transcript;
      const { mask } = createMasker('secrets', [
        ...(title === undefined ? [] : [title]),
        ...utterances.map(({ text }) => text),
      ]);
      return {
        ...transcript,
        ...(title === undefined ? {} : { title: mask(title) }),
        utterances: utterances.map((spoken) => ({ ...spoken, text: mask(spoken.text) })),
      };
    },
  };
}

/** Masks the secrets of a document: its slides may be shown to many. */
export function withMaskedText(documents: Documents): Documents {
  return {
    async material(reference, signal) {
      const material = await documents.material(reference, signal);
      const { mask } = createMasker('secrets', [
        material.title,
        ...material.blocks.flatMap(textsOfBlock),
      ]);
      return maskMaterial(material, mask);
    },
  };
}

function textsOfBlock({
  heading = '',
  paragraphs,
  bullets,
  table,
}: MaterialBlock): readonly string[] {
  // A row is a line: what stands left of a value says what it is.
  const rows = table === undefined ? [] : [table.header, ...table.rows];
  const whole = rows.map((cells) => cells.join(' | ')).join('\n');
  return [heading, ...paragraphs, ...bullets, whole, ...rows.map((cells) => cells.join(': '))];
}

function maskMaterial(material: Material, mask: Masker['mask']): Material {
  return {
    ...material,
    title: mask(material.title),
    blocks: material.blocks.map(({ heading, table, ...block }) => ({
      ...block,
      ...(heading === undefined ? {} : { heading: mask(heading) }),
      paragraphs: block.paragraphs.map(mask),
      bullets: block.bullets.map(mask),
      ...(table === undefined
        ? {}
        : {
            table: {
              header: table.header.map(mask),
              rows: table.rows.map((cells) => cells.map(mask)),
            },
          }),
    })),
  };
}
