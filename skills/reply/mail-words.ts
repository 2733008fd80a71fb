import type { Blank, Tone } from '../core/ports/writer.js';

/** The words around an answer in one language; none of them decides or asks anything. */
export interface MailWords {
  /** "Hi Dana,"; without a name where nobody knows one. */
  greet(tone: Tone, name: string | undefined): string;
  readonly thanks: string;
  /** Stands before what an answer is about: `About “…”:`. */
  about(words: string, by: string | undefined): string;
  readonly closings: Readonly<Record<Tone, string>>;
  readonly blanks: Readonly<Record<Blank, string>>;
  /** Marks a mail that keeps its distance: "Sehr geehrte", "usted". */
  readonly formal: RegExp;
}

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const;

type MailLanguage = (typeof LANGUAGES)[number];

/** Whether mail in this language, ISO 639-1, gets its own words. */
export function isMailLanguage(language: string): language is MailLanguage {
  return LANGUAGES.some((known) => known === language);
}

/** The words of a language, ISO 639-1; English for those that have none here. */
export function mailWordsOf(language: string | undefined): MailWords {
  return WORDS[language !== undefined && isMailLanguage(language) ? language : 'en'];
}

/** Greetings hold no "Dear Mr": nobody told Daybrief. */
function greeting(
  words: Readonly<Record<Tone, string>>,
  { nameless, after }: { readonly nameless: string; readonly after: string },
): MailWords['greet'] {
  return (tone, name) => `${name === undefined ? nameless : `${words[tone]} ${name}`}${after}`;
}

function about(word: string, open: string, close: string, colon = ':'): MailWords['about'] {
  return (words, by) =>
    `${word} ${open}${words}${close}${by === undefined ? '' : ` (${by})`}${colon}`;
}

/** In the order of `Blank`. */
function blanks(
  when: string,
  who: string,
  howMuch: string,
  which: string,
  yesOrNo: string,
  file: string,
  answer: string,
) {
  return {
    when: `[${when}]`,
    who: `[${who}]`,
    'how-much': `[${howMuch}]`,
    which: `[${which}]`,
    'yes-or-no': `[${yesOrNo}]`,
    file: `[${file}]`,
    answer: `[${answer}]`,
  };
}

const WORDS: Readonly<Record<MailLanguage, MailWords>> = {
  en: {
    greet: greeting(
      { formal: 'Dear', plain: 'Hi', friendly: 'Hi' },
      { nameless: 'Hello', after: ',' },
    ),
    thanks: 'Thank you for your mail.',
    about: about('About', '“', '”'),
    closings: { formal: 'Kind regards,', plain: 'Best regards,', friendly: 'All the best,' },
    blanks: blanks(
      'when?',
      'who?',
      'how much?',
      'which one?',
      'yes or no?',
      'which file?',
      'your answer?',
    ),
    formal: /\b(?:dear (?:mr|mrs|ms|mx|dr|prof|sir|madam)|yours (?:sincerely|faithfully))\b/i,
  },
  de: {
    greet: greeting(
      { formal: 'Guten Tag', plain: 'Hallo', friendly: 'Hallo' },
      { nameless: 'Guten Tag', after: ',' },
    ),
    thanks: 'vielen Dank für die Nachricht.',
    about: about('Zu', '„', '“'),
    closings: {
      formal: 'Mit freundlichen Grüßen',
      plain: 'Viele Grüße',
      friendly: 'Herzliche Grüße',
    },
    blanks: blanks(
      'wann?',
      'wer?',
      'wie viel?',
      'was davon?',
      'ja oder nein?',
      'welche Datei?',
      'Ihre Antwort?',
    ),
    formal: /sehr geehrte|(?<=[^.?!:\s] )(?:Sie|Ihnen|Ihre?[mnrs]?)\b/,
  },
  fr: {
    greet: greeting(
      { formal: 'Bonjour', plain: 'Bonjour', friendly: 'Bonjour' },
      { nameless: 'Bonjour', after: ',' },
    ),
    thanks: 'Merci pour ce message.',
    about: about('À propos de', '« ', ' »', ' :'),
    closings: { formal: 'Cordialement,', plain: 'Bien cordialement,', friendly: 'Bonne journée,' },
    blanks: blanks(
      'quand ?',
      'qui ?',
      'combien ?',
      'lequel ?',
      'oui ou non ?',
      'quel fichier ?',
      'votre réponse ?',
    ),
    formal: /\b(?:vous|votre|vos)\b/i,
  },
  es: {
    greet: greeting(
      { formal: 'Buenos días,', plain: 'Hola,', friendly: 'Hola,' },
      { nameless: 'Buenos días', after: ':' },
    ),
    thanks: 'Gracias por el mensaje.',
    about: about('Sobre', '«', '»'),
    closings: { formal: 'Atentamente,', plain: 'Un saludo,', friendly: 'Saludos,' },
    blanks: blanks(
      '¿cuándo?',
      '¿quién?',
      '¿cuánto?',
      '¿cuál?',
      '¿sí o no?',
      '¿qué archivo?',
      '¿su respuesta?',
    ),
    formal: /\b(?:usted(?:es)?|estimad[oa]s?)\b/i,
  },
  it: {
    greet: greeting(
      { formal: 'Buongiorno', plain: 'Buongiorno', friendly: 'Ciao' },
      { nameless: 'Buongiorno', after: ',' },
    ),
    thanks: 'grazie per il messaggio.',
    about: about('Riguardo a', '«', '»'),
    closings: { formal: 'Cordiali saluti', plain: 'Saluti', friendly: 'Un caro saluto' },
    blanks: blanks(
      'quando?',
      'chi?',
      'quanto?',
      'quale?',
      'sì o no?',
      'quale file?',
      'la sua risposta?',
    ),
    formal: /\b(?:gentil[ei]|egregi[oa]|spettabile)\b|(?<=[^.?!:\s] )(?:Lei|Suo|Sua)\b/,
  },
  nl: {
    greet: greeting(
      { formal: 'Geachte', plain: 'Beste', friendly: 'Hallo' },
      { nameless: 'Goedendag', after: ',' },
    ),
    thanks: 'Bedankt voor het bericht.',
    about: about('Over', '“', '”'),
    closings: {
      formal: 'Met vriendelijke groet,',
      plain: 'Met vriendelijke groet,',
      friendly: 'Groeten,',
    },
    blanks: blanks(
      'wanneer?',
      'wie?',
      'hoeveel?',
      'welke?',
      'ja of nee?',
      'welk bestand?',
      'uw antwoord?',
    ),
    formal: /\b(?:geachte|u|uw)\b/i,
  },
  pt: {
    greet: greeting(
      { formal: 'Bom dia,', plain: 'Olá,', friendly: 'Olá,' },
      { nameless: 'Bom dia', after: ',' },
    ),
    thanks: 'Obrigado pela mensagem.',
    about: about('Sobre', '“', '”'),
    closings: { formal: 'Atenciosamente,', plain: 'Cumprimentos,', friendly: 'Um abraço,' },
    blanks: blanks(
      'quando?',
      'quem?',
      'quanto?',
      'qual?',
      'sim ou não?',
      'qual arquivo?',
      'sua resposta?',
    ),
    formal: /\b(?:prezad[oa]s?|o senhor|a senhora)\b/i,
  },
};
