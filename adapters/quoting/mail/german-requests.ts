/** "Könntest du bitte …", "Können Sie …". */
const MODAL =
  /^(?:kannst|könntest|würdest|willst|magst|könnt|könntet|würdet|können|könnten|würden) (?<you>du|ihr|sie)(?: mir| uns)?(?: bitte)? (?<rest>.+)$/i;
/** "Bitte schicken Sie …" and "Bitte bis Freitag schicken". */
const POLITE = /^bitte (?<verb>[a-zß-ɏ]{2,}e?n) sie(?: mir| uns)? (?<rest>.+)$/i;
const BARE = /^bitte (?:mir |uns )?(?<rest>.+)$/i;
const OPENERS = /^(?:(?:und|aber|also|ok|okay|gut|danke|außerdem|ansonsten|dann)[,:!–—-]*\s+)+/i;
const FIRST_PERSON =
  /(?<![A-Za-zß-ɏ])(?:ich|mir|mich|mein(?:e[nmrs]?)?|wir|uns|unser(?:e[nmrs]?)?)(?![A-Za-zß-ɏ])/i;
const SECOND_PERSON =
  /(?<![A-Za-zß-ɏ])(?:du|dir|dich|dein(?:e[nmrs]?)?|euch|euer|eure[nmrs]?|ihr|sie|ihnen|ihre[nmrs]?)(?![A-Za-zß-ɏ])/i;
const SEPARABLE =
  'ab an auf aus bei bereit dazu durch ein entgegen fest frei her herunter hin hinzu hoch klar los mit nach raus runter statt teil vor vorbei weg weiter zu zurecht zurück zusammen';
const PARTICLE = new RegExp(`^(?:${SEPARABLE.split(' ').join('|')})$`);
const PREFIX = new RegExp(
  `^(${SEPARABLE.split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')})([a-zß-ɏ]{3,}n)$`,
);
/** Verbs that only look as if they began with one of the prefixes. */
const INSEPARABLE =
  /^(?:antworten|abonnieren|einigen|angeln|ausculieren|zuckern|mitteln|festigen|hinken|wegen|losen|austern|durchlaufen|vorteilen|beinhalten|eignen)$/u;
const NOT_INFINITIVE =
  /^(?:einen|keinen|deinen|ihren|seinen|meinen|unseren|den|denen|allen|vielen|wenigen|morgen|gegen|wegen|zwischen|neben|oben|unten|hinten|innen|außen|zusammen|schon|nun|dann|wann|von|in|an|bin|sein(?=en)|zeiten|daten|fragen|zahlen|unterlagen)$/i;

/** A German request turned into "zu" + infinitive. */
export interface GermanRequest {
  /** "bis Freitag die Zahlen zu schicken". */
  readonly infinitive: string;
}

/**
 * Reads a German request whose verb is an infinitive at its end, or undefined: those are the ones that
 * can be turned round without knowing every verb.
 *
 * @example readGermanRequest('Kannst du mir bitte die Zahlen bis Freitag zuschicken?')
 * // { infinitive: 'die Zahlen bis Freitag zuzuschicken' }
 */
export function readGermanRequest(sentence: string): GermanRequest | undefined {
  const plain = sentence.replace(OPENERS, '').replace(/[?.!\s]+$/u, '');
  const polite = POLITE.exec(plain)?.groups;
  const found = polite
    ? withVerb(polite['rest'] ?? '', polite['verb'] ?? '')
    : withFinalVerb((MODAL.exec(plain) ?? BARE.exec(plain))?.groups?.['rest'] ?? '');
  if (found === undefined || FIRST_PERSON.test(found) || SECOND_PERSON.test(found))
    return undefined;
  return /[?!;:] |\. \p{Lu}|,? (?:wenn|falls|sofern|sobald) /u.test(found)
    ? undefined
    : { infinitive: found };
}

/** "den Vertrag zu" + "senden" -> "den Vertrag zuzusenden". */
function withVerb(rest: string, verb: string): string | undefined {
  if (/,/u.test(rest)) return undefined;
  const words = withoutFiller(rest).split(' ');
  const last = words.at(-1) ?? '';
  return PARTICLE.test(last)
    ? [...words.slice(0, -1), `${last}zu${verb}`].join(' ')
    : [...words, 'zu', verb].join(' ');
}

function withFinalVerb(rest: string): string | undefined {
  const words = withoutFiller(rest).split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !/^[a-zß-ɏ]{2,}(?:en|ern|eln|tun|sein)$/u.test(last)) return undefined;
  if (NOT_INFINITIVE.test(last)) return undefined;
  return [...words.slice(0, -1), withZu(last)].join(' ');
}

function withZu(verb: string): string {
  const parts = INSEPARABLE.test(verb) ? null : PREFIX.exec(verb);
  return parts ? `${parts[1]}zu${parts[2]}` : `zu ${verb}`;
}

function withoutFiller(rest: string): string {
  return rest
    .replace(/(?<![A-Za-zß-ɏ])(?:bitte|mal|kurz|noch mal|doch)(?![A-Za-zß-ɏ]) ?/gi, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
