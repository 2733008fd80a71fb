import type { CleanThread } from '../../../skills/core/ports/writer.js';

/** One sentence to put into words, among others. */
export interface NoteQuestion {
  readonly name: string;
  readonly language: 'en' | 'de';
  readonly isAsk: boolean;
  /** The sentences of a mail; the one at `at` is the point. */
  readonly sentences: readonly string[];
  readonly at: number;
  /** What a right note says, each in one of its forms. */
  readonly says: readonly RegExp[];
}

/** Mails that nobody wrote: no model has met their people, and every right answer is one that code can tell. */
export const NOTES: readonly NoteQuestion[] = [
  {
    name: 'an ask',
    language: 'en',
    isAsk: true,
    sentences: [
      'The copier on our floor has been complaining since yesterday.',
      'Could you check the toner in the print room and order two boxes before Wednesday?',
      'Hanna has the number of the supplier.',
    ],
    at: 1,
    says: [/toner|boxes/iu, /wednesday/iu],
  },
  {
    name: 'an ask with a "not"',
    language: 'en',
    isAsk: true,
    sentences: [
      'The agency called twice today.',
      'Please do not send the draft of the brochure to the agency before Thursday, even if they call again.',
      'The figures on its third page are still being checked.',
    ],
    at: 1,
    says: [/\bnot\b|n['’]t\b|never/iu, /draft/iu, /thursday/iu],
  },
  {
    name: 'an ask in German',
    language: 'de',
    isAsk: true,
    sentences: [
      'Der Umzug in den Keller ist fast fertig.',
      'Könntest du bitte die Schlüssel für den Keller bis Montag bei Frau Lindner abgeben?',
      'Sie ist jeden Tag bis vier Uhr im Haus.',
    ],
    at: 1,
    says: [/schlüssel/iu, /montag/iu],
  },
  {
    name: 'an ask in German with a number',
    language: 'de',
    isAsk: true,
    sentences: [
      'Vielen Dank für Ihr Angebot vom letzten Monat.',
      'Wir haben es im Haus besprochen.',
      'Bitte bestätigen Sie uns die Menge von 40 Stück bis zum 12. Mai.',
    ],
    at: 2,
    says: [/40/u, /mai|12\./iu],
  },
  {
    name: 'news',
    language: 'en',
    isAsk: false,
    sentences: [
      'A short note to everybody in the building.',
      'The heating on the second floor was repaired on Monday and works again.',
      'Thanks for your patience in the cold.',
    ],
    at: 1,
    says: [/heating/iu, /repair|works/iu],
  },
  {
    name: 'news in German',
    language: 'de',
    isAsk: false,
    sentences: [
      'Ein kurzer Hinweis an alle im Haus.',
      'Die Kantine bleibt am Freitag wegen der neuen Böden geschlossen.',
      'Ab Montag gibt es wieder warmes Essen.',
    ],
    at: 1,
    says: [/kantine/iu, /freitag|geschlossen/iu],
  },
];

/** What is asked of passages, and the one sentence that answers it; none does where it is undefined. */
export const ANSWERS = [
  {
    name: 'a question without an answer',
    question: 'Who is the landlord of the office?',
    passages: [
      'The office is in Mill Lane and has two floors.',
      'The rent was raised by 4 percent in April.',
      'The keys are with Hanna at the front desk.',
    ],
    answeredBy: undefined,
  },
  {
    name: 'a question in German',
    question: 'Wann endet der Mietvertrag?',
    passages: [
      'Das Büro liegt in der Mühlgasse und hat zwei Stockwerke.',
      'Der Mietvertrag endet am 30. September 2028.',
      'Die Miete wurde im April um 4 Prozent erhöht.',
    ],
    answeredBy: 1,
  },
] as const;

/** A person says no to a day; a promise of that day is what nobody made. */
export const REPLY = {
  name: 'a reply that keeps a "not"',
  text: 'Can you send me the report on the pumps by Tuesday?',
  instruction: 'not before Thursday, Hanna writes it',
  says: [/thursday/iu, /\bnot\b|n['’]t\b|earliest/iu, /hanna/iu],
  saysNot: /tuesday/iu,
} as const;

/** A stretch of a meeting, and which of its sentences decide something. */
export const STRETCH = {
  name: 'the decisions of a stretch',
  utterances: [
    ['Ruth', 'How far are we with the stand for the fair?'],
    ['Emil', 'The walls are ordered, and the lamps arrive next week.'],
    ['Ruth', 'Good. Then we decide to take the corner stand, everybody agrees.'],
    ['Emil', 'Last year we were near the entrance, which was loud.'],
    ['Ruth', 'I am not sure about the coffee machine.'],
    ['Emil', 'Agreed then: we rent the coffee machine for both days.'],
    ['Ruth', 'The fair opens at nine in the morning.'],
  ],
  decided: [2, 5],
} as const;

/** Plain words and the command that they mean. */
export const PHRASE = {
  name: 'a phrase',
  words: 'what did I miss in my mail since Monday?',
  commands: {
    digest: 'what is new in the mail',
    reply: 'draft an answer to a mail',
    schedule: 'send the digest at a time',
    forget: 'delete all data',
    help: 'explain what the bot can do',
  },
  means: 'digest',
} as const;

/** What a title is made of. */
export const TITLE: NoteQuestion = {
  name: 'a title',
  language: 'en',
  isAsk: false,
  sentences: [
    'The new depot in Aalborg opens in March with forty gates.',
    'Trucks from the north no longer have to drive through the city.',
  ],
  at: 0,
  says: [/depot/iu, /aalborg|march/iu],
};

/** A mail of these sentences. */
export function toThread({ sentences, language }: NoteQuestion): CleanThread {
  return {
    id: 'exam',
    subject: '',
    messages: [
      {
        id: 'mail',
        from: { name: 'Ruth Adler', address: 'ruth@exam.example' },
        to: [{ name: 'Emil Brandt', address: 'emil@exam.example' }],
        cc: [],
        sentAt: EXAM_DAY,
        text: sentences.join(' '),
        language,
      },
    ],
  };
}

/** A Monday. */
export const EXAM_DAY = Date.UTC(2026, 4, 4, 8);
