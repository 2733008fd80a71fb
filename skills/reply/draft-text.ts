import type { MailboxOwner, Person } from '../core/ports/mail.js';
import type {
  Blank,
  CleanThread,
  DraftBrief,
  DraftParagraph,
  ReplyDraft,
  Tone,
} from '../core/ports/writer.js';
import { detectLanguage } from '../reading/languages/detection/detect-language.js';
import { LANGUAGE_CODES, languageOf } from '../reading/languages/known-languages.js';
import { languagePattern } from '../reading/languages/language-pattern.js';
import { toLine } from '../reading/line.js';
import { sentenceText } from '../writing/grounding/ground-draft.js';
import { withoutLinks } from '../writing/grounding/stray-links.js';
import { greetingOf } from './greeting.js';
import { type MailWords, mailWordsOf } from './mail-words.js';
import { nameOf, nameToGreet } from './names.js';
import { toSentences } from './own-words.js';

const ANSWERS = languagePattern(({ thread }) => thread.answers, { before: '^', behind: '$' });
const LONGEST_QUOTE = { full: 120, short: 60 };

/** All that the text of a draft is made of. */
export interface DraftTextParts {
  readonly draft: ReplyDraft;
  readonly thread: CleanThread;
  readonly sender: Person;
  readonly owner: MailboxOwner;
  readonly brief: Pick<DraftBrief, 'length' | 'tone' | 'instruction'>;
  /** ISO 639-1, of the mail that is answered. */
  readonly language: string | undefined;
}

/** The text of a draft, line by line, with an empty line between paragraphs. */
export function toDraftText(parts: DraftTextParts): readonly string[] {
  const { draft, thread, sender, owner, brief } = parts;
  const { instruction = '' } = brief;
  const isOwn = instruction !== '' && !isWorded(draft);
  const language = isOwn ? languageOfWords(instruction, parts.language) : parts.language;
  const words = mailWordsOf(language);
  const tone = toneOf(parts, words);
  const signed = nameToGreet({ address: '', ...owner });
  const isToneChosen = brief.tone !== undefined || (draft.tone ?? 'plain') !== 'plain';
  const greeting = { thread, sender, own: owner.addresses, tone, isToneChosen };
  const body = isOwn
    ? ownBody(instruction, language, words, parts)
    : draft.paragraphs.map((paragraph) => toParagraph(paragraph, parts, words));
  return [
    [greetingOf(greeting, words)],
    ...(brief.length === 'full' && !isOwn ? [[words.thanks]] : []),
    ...(body.length === 0 ? [[words.blanks.answer]] : body.map((line) => [line])),
    [
      words.closings[tone],
      ...(signed ? [(tone === 'formal' ? signed.full : signed.first) ?? ''] : []),
    ],
  ].flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** Whether a model worded it. */
export function isWorded({ writtenBy, isAsWritten }: ReplyDraft): boolean {
  return writtenBy.model !== 'none' && !isAsWritten;
}

function ownBody(
  instruction: string,
  language: string | undefined,
  { thanks }: MailWords,
  { thread, owner }: DraftTextParts,
): readonly string[] {
  const people = thread.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
  const names = [owner, ...people].flatMap(({ name }) => (name ? [`, ${name}`] : []));
  const written = [...names, ...thread.messages.map(({ text }) => text)];
  // Where the thanks begin small, so does all that comes after a greeting.
  const startsSmall = /^\p{Ll}/u.test(thanks);
  return toSentences(instruction, { language, startsSmall, written }).split('\n');
}

/** The language of a person's words where they tell it, else that of the mail. */
function languageOfWords(words: string, mail: string | undefined): string | undefined {
  const [first = ''] = words.toLowerCase().match(/\p{L}+/u) ?? [];
  const answersIn = (code: string | undefined) => ANSWERS(code)?.test(first) ?? false;
  if (answersIn(mail)) return mail;
  const own = detectLanguage(words) ?? LANGUAGE_CODES.find(answersIn);
  return languageOf(own) === undefined ? mail : own;
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
  if (asked === undefined || (isWorded(draft) && said !== '')) return said;
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
