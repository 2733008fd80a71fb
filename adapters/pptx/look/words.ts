/** The few words that a deck adds to those of its source. */
export interface Words {
  readonly sources: string;
  readonly source: string;
  readonly slides: string;
  /** Over the highest value of a chart. */
  readonly highest: string;
  readonly restsOn: string;
}

const ENGLISH: Words = {
  sources: 'Sources',
  source: 'Source',
  slides: 'Slides',
  highest: 'Highest',
  restsOn: 'Rests on',
};

const WORDS: Readonly<Record<string, Words>> = {
  en: ENGLISH,
  de: {
    sources: 'Quellen',
    source: 'Quelle',
    slides: 'Folien',
    highest: 'Höchster Wert',
    restsOn: 'Beruht auf',
  },
  fr: {
    sources: 'Sources',
    source: 'Source',
    slides: 'Diapositives',
    highest: 'Valeur la plus élevée',
    restsOn: 'Repose sur',
  },
  es: {
    sources: 'Fuentes',
    source: 'Fuente',
    slides: 'Diapositivas',
    highest: 'Valor más alto',
    restsOn: 'Se basa en',
  },
  it: {
    sources: 'Fonti',
    source: 'Fonte',
    slides: 'Diapositive',
    highest: 'Valore più alto',
    restsOn: 'Si basa su',
  },
  nl: {
    sources: 'Bronnen',
    source: 'Bron',
    slides: 'Dia’s',
    highest: 'Hoogste waarde',
    restsOn: 'Berust op',
  },
};

/** The words in the language of the deck (BCP 47), in English where they are not translated. */
export function wordsFor(language: string | undefined): Words {
  return WORDS[(language ?? 'en').slice(0, 2).toLowerCase()] ?? ENGLISH;
}
