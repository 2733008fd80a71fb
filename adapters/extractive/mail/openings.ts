const GREETING =
  /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|moin|servus|grüezi|bonjour|bonsoir|salut|ch(?:er|ère)s?|hola|buen(?:os|as) (?:días|tardes|noches)|estimad[oa]s?|ciao|buongiorno|buonasera|gentil[ei]|car[oaie]|beste|geachte|goede(?:morgen|middag|ndag)|goedemorgen|dag|olá|oi|bom dia|boa tarde|prezad[oa]s?|hej|hei)(?![A-Za-zß-ɏ])(?<names>[^,.!:;\n?–—]{0,60}?)(?:[,.!:;–—]+\s*|\s*$)/i;
const TO_ALL =
  /^(?:all|both|team|everyone|everybody|folks|guys|there|alle|zusammen|beide|ihr (?:beiden|lieben)|miteinander|kolleg[a-zß-ɏ]*|tous|toutes|à tous|à toutes et à tous|tout le monde|l['’]équipe|(?:a )?todos(?: y todas)?|(?:a )?todas(?: y todos)?|equipo|(?:a )?tutti(?: e tutte)?|(?:a )?tutte(?: e tutti)?|allemaal|iedereen|collega[a-z]*|pessoal)$/i;
const CLOSING =
  /^(?:many |warm |kind |best |warmest )?(?:thanks|thank you|thx|cheers|best|regards|wishes|yours|sincerely|respectfully|danke|vielen dank|besten dank|grüße|gruß|viele grüße|liebe grüße|beste grüße|mit (?:freundlichen|besten|lieben) grüßen|lg|vg|mfg|merci|cordialement|bien à vous|bonne journée|à bientôt|amicalement|gracias|saludos|un saludo|grazie|cordiali saluti|saluti|a presto|bedankt|groeten?|met vriendelijke groet(?:en)?|obrigad[oa]|cumprimentos|abraços?|atenciosamente|(?:and |so )?welcome|have a (?:nice|good|great)|see you|talk soon|schönen? (?:tag|abend|wochenende))(?![A-Za-zß-ɏ])[^?]{0,60}$/i;

/** Whom a message greets. */
export interface Greeting {
  /** Words after "Hi": one or more first names, or what stands for everybody. */
  readonly names: readonly string[];
  readonly toAll: boolean;
}

/** A sentence without the greeting it may start with. */
export interface Opening {
  readonly text: string;
  readonly greeting?: Greeting;
}

/**
 * Takes the greeting off a sentence.
 *
 * @example splitGreeting('Hi Jonas, can you send it?')
 * // { text: 'can you send it?', greeting: { names: ['Jonas'], toAll: false } }
 */
export function splitGreeting(sentence: string): Opening {
  const match = GREETING.exec(sentence);
  if (match === null) return { text: sentence };
  const words = (match.groups?.['names'] ?? '').trim();
  const isWholeLine = match[0].length === sentence.length && /,\s*$/u.test(sentence);
  if (!TO_ALL.test(words) && !isWholeLine && !isNames(words)) return { text: sentence };
  const toAll = TO_ALL.test(words);
  const names = toAll
    ? []
    : words.split(/\s*(?:&|,|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b)\s*/iu);
  return {
    text: sentence.slice(match[0].length).trim(),
    greeting: { names: names.filter(Boolean), toAll },
  };
}

/** Whether the words are names: capitals, with titles and "and" between them. */
function isNames(words: string): boolean {
  return words
    .split(/\s+/u)
    .filter(Boolean)
    .every((word) => /^(?:\p{Lu}|&|and|und|et|y|e|en|von|van|de)/u.test(word));
}

/** Whether a sentence closes a message and says nothing: "Thanks", "Viele Grüße". */
export function isClosing(sentence: string): boolean {
  return CLOSING.test(sentence) && sentence.split(/\s+/u).length <= 8;
}
