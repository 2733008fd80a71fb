import type { Tone } from '../../../skills/core/ports/writer.js';
import { languageOf } from '../../../skills/reading/languages/known-languages.js';
import { createGlossary, type Glossary } from '../../../skills/writing/house-style/glossary.js';
import type { HouseStyle, Term } from '../../../skills/writing/house-style/house-style.js';

/** What every prompt begins with; the rule about marked text is added for each call. */
const COMMON = `You condense office text for one busy reader. Write calm, exact, short sentences in the language of the source.
Rules: every statement carries the sourceId of the item it rests on and a quote of 4 to 25 words copied from that item without any change.
Use no number, date, amount or name that the cited item does not contain. Keep who said it, to whom, and whether it was negated.
Words in square brackets such as [password] stand for something hidden from you: copy them as they are.
Say nothing you cannot quote. No links, no advice, no greeting.`;

const THREAD =
  'Answer in JSON: headline (one sentence of at most 30 words: who wants or did what, by when), points (at most 5, in order), requests (who asks for what; askedOf is the name or address of the person asked when the text names one, else null; dueWords are the exact words that name the deadline, else null), decisions.';

const STRETCH =
  'The items are utterances of a meeting. Answer in JSON: title (3 to 7 words), points (at most 4), decisions (only what was agreed), actions (work somebody took on or was given; owner only when the speaker takes it on or names the person, else null; dueWords are the exact words, else null), openQuestions (asked and not answered here).';

const ANSWER =
  'Answer the question from the items only, in at most 4 statements. When they do not hold the answer, return no statements.';

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
  /** For one thread. */
  thread(about: string): string;
  /** For one stretch of a meeting. */
  stretch(about: string): string;
  /** For choosing among statements; nothing is worded there. */
  readonly choice: string;
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
    thread: withVoice(THREAD),
    stretch: withVoice(STRETCH),
    choice:
      'Numbered statements about a meeting follow. Answer in JSON with chosen: the numbers of the four that a person who missed it needs most, in the order of the meeting.',
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
