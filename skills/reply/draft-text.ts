import type { MailboxOwner, Person } from '../core/ports/mail.js';
import type {
  Blank,
  CleanThread,
  DraftBrief,
  DraftParagraph,
  ReplyDraft,
  Tone,
} from '../core/ports/writer.js';
import { toLine } from '../reading/line.js';
import { sentenceText } from '../writing/grounding/ground-draft.js';
import { withoutLinks } from '../writing/grounding/stray-links.js';
import { type MailWords, mailWordsOf } from './mail-words.js';
import { nameOf, nameToGreet } from './names.js';

const LONGEST_QUOTE = { full: 120, short: 60 };

/** All that the text of a draft is made of. */
export interface DraftTextParts {
  readonly draft: ReplyDraft;
  readonly thread: CleanThread;
  readonly sender: Person;
  readonly owner: MailboxOwner;
  readonly brief: Pick<DraftBrief, 'length' | 'tone'>;
  /** ISO 639-1, of the mail that is answered. */
  readonly language: string | undefined;
}

/** The text of a draft, line by line, with an empty line between paragraphs. */
export function toDraftText(parts: DraftTextParts): readonly string[] {
  const { draft, sender, owner, brief, language } = parts;
  const words = mailWordsOf(language);
  const tone = toneOf(parts, words);
  const greeted = nameToGreet(sender);
  const signed = nameToGreet({ address: '', ...owner });
  const name = (known: typeof greeted) => (tone === 'formal' ? known?.full : known?.first);
  const body = draft.paragraphs.map((paragraph) => toParagraph(paragraph, parts, words));
  return [
    [words.greet(tone, name(greeted))],
    ...(brief.length === 'full' ? [[words.thanks]] : []),
    ...(body.length === 0 ? [[words.blanks.answer]] : body.map((line) => [line])),
    [words.closings[tone], ...(signed ? [name(signed) ?? ''] : [])],
  ].flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** What was chosen, else the distance that the mail itself keeps. */
function toneOf({ draft, brief, thread, sender }: DraftTextParts, { formal }: MailWords): Tone {
  const tone = brief.tone ?? draft.tone ?? 'plain';
  if (tone !== 'plain') return tone;
  const newest = thread.messages.findLast(({ from }) => from.address === sender.address);
  return newest !== undefined && formal.test(newest.text) ? 'formal' : tone;
}

function toParagraph(
  { asked, sentences }: DraftParagraph,
  { thread, sender, draft, brief }: DraftTextParts,
  words: MailWords,
): string {
  const fill = (blank: Blank) => words.blanks[blank];
  const said = sentences.map((sentence) => sentenceText(sentence, fill)).join(' ');
  const isWorded = draft.writtenBy.model !== 'none' && !draft.isAsWritten;
  if (asked === undefined || (isWorded && said !== '')) return said;
  const asker = thread.messages.find(({ id }) => id === asked.sourceId)?.from;
  const by = asker && asker.address !== sender.address ? nameOf(asker) : undefined;
  const topic = shorten(withoutLinks(asked.topic ?? asked.quote), LONGEST_QUOTE[brief.length]);
  return `${words.about(topic, by)} ${said || fill(asked.missing)}`;
}

function shorten(text: string, limit: number): string {
  const line = toLine(text).replace(/["“”„«»]/gu, "'");
  if (line.length <= limit) return line;
  return `${line.slice(0, limit - 1).replace(/\s+\S*$/u, '')}…`;
}
