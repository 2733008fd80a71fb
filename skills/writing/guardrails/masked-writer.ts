import type { MessageReading, ReadSentence } from '../../core/ports/message-reading.js';
import type { CleanThread, Writer } from '../../core/ports/writer.js';
import type { WrittenBy } from '../../core/receipts/coverage.js';
import { createMasker, type Masker, type MaskScope } from './masker.js';

/**
 * Hands a writer its sources with passwords, codes and keys masked, and for the wider scope card and
 * account numbers too; the receipt says how many.
 *
 * Wraps the grounding, so that a quote is compared with what the writer has read. An outline is
 * copied from its person's own document and stays as it is.
 */
export function withMasking(writer: Writer, scope: MaskScope): Writer {
  return {
    ...writer,
    async summarizeThread(thread, reader, signal, length) {
      const masker = createMasker(scope, textsOf(thread));
      const masked = maskThread(thread, masker);
      return counted(await writer.summarizeThread(masked, reader, signal, length), masker);
    },
    async digestMeeting(transcript, reader, signal) {
      const masker = createMasker(
        scope,
        transcript.utterances.map(({ text }) => text),
      );
      const utterances = transcript.utterances.map((utterance) => ({
        ...utterance,
        text: masker.mask(utterance.text),
      }));
      const masked = { ...transcript, utterances };
      return counted(await writer.digestMeeting(masked, reader, signal), masker);
    },
    async answer(question, passages, reader, signal) {
      const texts = passages.flatMap(({ text, about = '' }) => [text, about]);
      const masker = createMasker(scope, [question, ...texts]);
      const masked = passages.map(({ about, reading, text, ...passage }) => ({
        ...passage,
        text: masker.mask(text),
        ...(reading ? { reading: maskReading(reading, [text, masker.mask(text)], masker) } : {}),
        ...(about === undefined ? {} : { about: masker.mask(about) }),
      }));
      const asked = masker.mask(question);
      return counted(await writer.answer(asked, masked, reader, signal), masker);
    },
    async draftReply(thread, { instruction, ...brief }, reader, signal) {
      const masker = createMasker(scope, [...textsOf(thread), instruction ?? '']);
      const masked = {
        ...brief,
        ...(instruction === undefined ? {} : { instruction: masker.mask(instruction) }),
      };
      const draft = await writer.draftReply(maskThread(thread, masker), masked, reader, signal);
      return counted(draft, masker);
    },
  };
}

function textsOf({ subject, messages }: CleanThread): readonly string[] {
  return [subject, ...messages.flatMap(({ text, forwarded = '' }) => [text, forwarded])];
}

function maskThread(thread: CleanThread, masker: Masker): CleanThread {
  const { mask } = masker;
  return {
    ...thread,
    subject: mask(thread.subject),
    messages: thread.messages.map(({ forwarded, reading, text, ...message }) => ({
      ...message,
      text: mask(text),
      ...(message.subject === undefined ? {} : { subject: mask(message.subject) }),
      ...(forwarded === undefined ? {} : { forwarded: mask(forwarded) }),
      ...(reading ? { reading: maskReading(reading, [text, mask(text)], masker) } : {}),
    })),
  };
}

/**
 * What was decided stays; the words it rests on are masked like their message. A sentence that holds a
 * part of what was masked in `text`, such as one line of a key, is left without words.
 */
function maskReading(
  reading: MessageReading,
  [text, masked]: readonly [text: string, masked: string],
  { mask }: Masker,
): MessageReading {
  const shown = text === masked ? undefined : onOneLine(masked);
  const isShown = (quote: string) => shown === undefined || shown.includes(onOneLine(quote));
  return {
    ...reading,
    sentences: reading.sentences.map(({ leadIn, ...sentence }): ReadSentence => {
      const { at, addressees, language } = sentence;
      const quote = mask(sentence.quote);
      if (!sentence.isSubject && !isShown(quote)) {
        return { at, text: '', quote: '', addressees, language, idle: 'wordless' };
      }
      const led = leadIn === undefined ? {} : { leadIn: mask(leadIn) };
      return { ...sentence, ...led, text: mask(sentence.text), quote };
    }),
  };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function counted<T extends { readonly writtenBy: WrittenBy }>(written: T, masker: Masker): T {
  const masked = masker.count();
  return masked === 0 ? written : { ...written, writtenBy: { ...written.writtenBy, masked } };
}
