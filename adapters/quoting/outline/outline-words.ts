/** The few words an outline adds to those of its source. */
export interface OutlineWords {
  /** Whether the language is known; a title made of two column names then needs no word between. */
  readonly known: boolean;
  /** Title of a slide on the text in front of the first heading. */
  readonly glance: string;
  /** Between a measure and what it is measured over: "Cost by item". */
  readonly by: string;
  /** After the title of the chart made of the same table. */
  readonly figures: string;
}

const ENGLISH = { glance: 'At a glance', by: 'by', figures: 'the figures' };

const WORDS: Readonly<Record<string, Omit<OutlineWords, 'known'>>> = {
  en: ENGLISH,
  de: { glance: 'Auf einen Blick', by: 'nach', figures: 'die Zahlen' },
  fr: { glance: 'En bref', by: 'par', figures: 'les chiffres' },
  es: { glance: 'De un vistazo', by: 'por', figures: 'las cifras' },
  it: { glance: 'In breve', by: 'per', figures: 'le cifre' },
  nl: { glance: 'In één oogopslag', by: 'per', figures: 'de cijfers' },
};

/** The words in the language of the material (ISO 639-1), in English where they are not translated. */
export function outlineWordsFor(language: string | undefined): OutlineWords {
  const words = WORDS[(language ?? '').slice(0, 2)];
  return { ...(words ?? ENGLISH), known: words !== undefined };
}
