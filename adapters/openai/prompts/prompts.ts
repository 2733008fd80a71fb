import { createHash } from 'node:crypto';
import type { Tone } from '../../../skills/core/ports/writer.js';
import { LANGUAGES, languageOf } from '../../../skills/reading/languages/known-languages.js';
import { enNotes } from '../../../skills/reading/languages/long-parts/note-en.js';
import { createGlossary, type Glossary } from '../../../skills/writing/house-style/glossary.js';
import type { HouseStyle, Term } from '../../../skills/writing/house-style/house-style.js';

/**
 * For a note on one sentence. Measured with a model of 1.5B on 13 threads: asked who asks whom it swapped
 * them in 5 notes; told to leave that out, and which sentence counts, it wrote 11 right.
 */
const NOTE = `You put one point of an office mail into a few words for a busy reader.
Sentences are numbered. Answer in JSON: from (the numbers of the 1 to 3 sentences that the note rests on), note (at most 15 words).
Use only words, names, numbers and dates of these sentences. Keep every "not". No greeting, no politeness, no advice.
Words in square brackets such as [password] stand for something hidden from you: copy them as they are.`;
const NOTE_OF_ASK =
  'The note says what is to be done and by when, as a short instruction. Do not say who asks or who is asked: that is shown beside it.';
const NOTE_OF_NEWS =
  'The note says what happened or is the case, as a statement. It is never a request.';

/** One example, in the language of the mail: shown an English one, a model of 1.5B wrote English notes on German asks. */
function exampleOf(kind: 'ask' | 'news', language: string | undefined): string {
  const { sentence, note } = (languageOf(language)?.notes ?? enNotes).examples[kind];
  return `Example: "[3] ${sentence}" becomes {"from": [3], "note": "${note}"}`;
}

/** What prompts about several statements begin with. */
const COMMON = `You condense office text for one busy reader. Sentences are numbered; every statement cites them:
from (the numbers of the 1 to 3 sentences that it rests on), note (at most 20 words, in the language of the sentences).
Use only words, names, numbers and dates of the cited sentences. Keep every "not". No greeting, no politeness, no advice.
Words in square brackets such as [password] stand for something hidden from you: copy them as they are.`;

const STRETCH =
  'The sentences are from a meeting. Answer in JSON: decisions (only what was agreed), actions (work somebody took on or was given; owner only when the speaker takes it on or the sentence names the person, else null), openQuestions (asked and not answered here). Leave a list empty where there is nothing.';

const ANSWER =
  'Answer the question from the sentences only. Answer in JSON with claims, at most 4. When the sentences do not hold the answer, claims is empty: an answer that is nearly right is wrong.';

const REPLY = `You word the answer of a person to a mail, in the person's name and in the language of the mail.
The person's words alone decide what is said. Put them into complete, calm sentences; add nothing to them and leave nothing out.
Promise, agree, pay, sign, send or attach only what the person's words say. Use no number, date, amount or link that they do not contain.
Words in square brackets such as [password] stand for something hidden from you: copy them as they are.
Answer in JSON: paragraphs, one for each question or request to the person in the messages that wait for an answer, in order.
asked: sourceId, quote (the 4 to 25 words that ask, copied without any change), topic (2 to 6 words copied from the message that say what it is about, or null), missing (the kind of answer it wants).
sentences: what the person's words answer to it; none where they do not. Each has words, the part of the person's words that it says, copied without any change; together all of them cover all of the person's words.
Where a sentence needs a detail that nobody gave, before and after are its text around the gap and blank says what is missing; else before is the whole sentence, blank is null and after is empty.
What the person says besides stands in a paragraph of its own with asked null.
Write no greeting, thanks, closing, subject or name at the end: they are there already.`;
const SHORT = 'One short sentence for each paragraph.';

/** The part of a house style that wording follows. */
export interface HouseVoice extends Pick<HouseStyle, 'tone' | 'address'> {
  readonly glossary: Glossary;
}

/** The instructions for each kind of question. `about` is the untrusted text, to pick the terms by. */
export interface Prompts {
  /** For a note on one sentence, which asks for something or does not, in its language. */
  note(
    about: string,
    point: { readonly isAsk: boolean; readonly language: string | undefined },
  ): string;
  /** For one stretch of a meeting. */
  stretch(about: string): string;
  /** For a question. */
  answer(about: string): string;
  /** For an answer to a mail; `tone` goes before that of the house. */
  reply(about: string, tone: Tone | undefined, length: 'short' | 'full'): string;
}

/**
 * Creates the instructions, in the voice of the house where it has one.
 *
 * The voice is the operator's and stands among the instructions, apart from every text of others; of
 * a long glossary only the terms that the text has are told.
 */
export function createPrompts(voice?: HouseVoice): Prompts {
  const withVoice = (instructions: string) => (about: string) =>
    [COMMON, ...(voice ? describeVoice(voice, about) : []), instructions].join('\n');
  return {
    note: (about, { isAsk, language }) =>
      [
        NOTE,
        isAsk ? NOTE_OF_ASK : NOTE_OF_NEWS,
        exampleOf(isAsk ? 'ask' : 'news', language),
        `Write the note in ${languageOf(language ?? '')?.name ?? 'the language of the mail'}.`,
        ...(voice ? describeVoice(voice, about) : []),
      ].join('\n'),
    stretch: withVoice(STRETCH),
    answer: withVoice(ANSWER),
    reply: (about, tone = voice?.tone ?? 'plain', length) =>
      [
        REPLY,
        ...(length === 'short' ? [SHORT] : []),
        // The form of address is the one that the mail itself uses, not the one for the reader.
        ...describeVoice({ glossary: NO_TERMS, ...voice, tone, address: {} }, about),
      ].join('\n'),
  };
}

/** Another one for other prompts: what a model has shown was shown with these. */
export function promptVersion(): string {
  const examples = LANGUAGES.map(({ notes }) => JSON.stringify(notes?.examples));
  const all = [...examples, NOTE, NOTE_OF_ASK, NOTE_OF_NEWS, COMMON, STRETCH, ANSWER, REPLY, SHORT];
  return createHash('sha256').update(all.join('\n')).digest('hex').slice(0, 12);
}

const NO_TERMS = createGlossary([]);

const SOUNDS: Readonly<Record<Tone, string | undefined>> = {
  plain: undefined,
  formal: 'Sound formal: full sentences, no contractions, no colloquial words.',
  friendly: 'Sound friendly: warm everyday words, contractions where the language has them.',
};

function describeVoice({ tone, address, glossary }: HouseVoice, about: string): readonly string[] {
  const forms = Object.entries(address).flatMap(([code, form]) =>
    form === undefined
      ? []
      : [`In ${languageOf(code)?.name ?? code} address the reader as "${form}".`],
  );
  const terms = glossary.termsIn(about).flatMap(describeTerm);
  const lines = [SOUNDS[tone] ?? [], forms, terms].flat();
  if (lines.length === 0) return [];
  return [
    'House style. It changes the wording only, never what is said and never a quote:',
    ...lines,
  ];
}

function describeTerm({ prefer, avoid }: Term): readonly string[] {
  if (avoid.length === 0) return [];
  return [`Write "${prefer}", not ${avoid.map((form) => `"${form}"`).join(' or ')}.`];
}
