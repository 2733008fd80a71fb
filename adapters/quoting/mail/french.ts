import { quotation } from '../../../skills/writing/quotation.js';
import type { Parties, Party } from './parties.js';
import type { Phrasing } from './phrasing.js';

/** "Pourriez-vous …", "Merci de …", "Veuillez …": an infinitive follows. */
const SHAPES = [
  /^(?:pourriez|pouvez|voudriez)-vous (?:s['’]il vous pla[iî]t |svp )?(?<rest>.+)$/iu,
  /^(?:pourrais|peux|veux)-tu (?:s['’]il te pla[iî]t |stp )?(?<rest>.+)$/iu,
  /^(?:est-ce que )?(?:tu (?:peux|pourrais)|vous (?:pouvez|pourriez)) (?<rest>.+)\?$/iu,
  /^merci (?:par avance |d['’]avance )?(?:de bien vouloir |de |d['’])(?<rest>.+)$/iu,
  /^(?:veuillez|prière de) (?<rest>.+)$/iu,
];
const OPENERS =
  /^(?:(?:et|mais|donc|ok|alors|sinon|par ailleurs|aussi)[,:!–—-]*\s+|merci[,.!]+\s+)+/iu;
/** "m'envoyer", "nous confirmer": who receives it goes without saying. */
const OBJECT = /^(?:me |nous |m['’])(?=\p{L}+(?:er|ir|re)(?!\p{L}))/iu;
const INFINITIVE =
  /^(?:(?:ne pas|bien|le|la|les|en|y|lui|leur|l['’]) ?)*\p{Ll}+(?:er|ir|re|oir)(?!\p{L})/iu;
const PERSONS =
  /(?<!\p{L})(?:je|j['’]|me|m['’]|moi|mon|ma|mes|nous|notre|nos|tu|te|toi|ton|ta|tes|vous|votre|vos)(?!\p{L})/iu;
const ADDRESSES = /(?<!\p{L})(?:tu|te|t['’]|toi|ton|ta|tes|vous|votre|vos)(?!\p{L})/iu;

/** Says in French who wants what of whom. A mail that says "tu" is answered with "tu". */
export const french: Phrasing = {
  request(sentence, parties) {
    const { from, to } = parties;
    const infinitive = to === undefined ? undefined : readInfinitive(sentence);
    if (infinitive === undefined) return quote(sentence, parties);
    const de = /^[aeiouyhéèêâîôû]/iu.test(infinitive) ? 'd’' : 'de ';
    if (from.kind === 'reader') return `Vous avez demandé${indirect(to)} ${de}${infinitive}`;
    return to?.kind === 'reader'
      ? `${name(from)} ${pronoun(sentence)} demande ${de}${infinitive}`
      : `${name(from)} demande${indirect(to)} ${de}${infinitive}`;
  },
  quotedRequest: quote,
  statement(sentence, { from, to }) {
    if (!ADDRESSES.test(sentence) || to?.kind === 'reader') return `${name(from)} : ${sentence}`;
    return `${name(from)}${indirect(to)} : ${quotation(sentence, 'fr')}`;
  },
};

function readInfinitive(sentence: string): string | undefined {
  const plain = sentence.replace(OPENERS, '').replace(/[\s?.!]+$/u, '');
  const rest = SHAPES.map((shape) => shape.exec(`${plain}?`) ?? shape.exec(plain))
    .find((match) => match !== null)
    ?.groups?.['rest']?.replace(/\?$/u, '')
    .replace(/,? (?:s['’]il (?:te|vous) pla[iî]t|svp|stp)$/iu, '')
    .replace(OBJECT, '')
    .trim();
  if (rest === undefined || !INFINITIVE.test(rest) || PERSONS.test(rest)) return undefined;
  return /[?!;:] |\. \p{Lu}|,? (?:si|sauf si|quand|lorsque) /u.test(rest) ? undefined : rest;
}

function quote(sentence: string, { from, to }: Parties, topic?: string): string {
  const about = topic === undefined ? '' : ` au sujet de ${quotation(topic, 'fr')}`;
  const quoted = quotation(sentence, 'fr');
  if (from.kind === 'reader') return `Vous${indirect(to)}${about} : ${quoted}`;
  return to?.kind === 'reader'
    ? `${name(from)} ${pronoun(sentence)} demande${about} : ${quoted}`
    : `${name(from)} demande${indirect(to)}${about} : ${quoted}`;
}

function pronoun(sentence: string): string {
  return /(?<!\p{L})(?:tu|te|t['’]|toi|ton|ta|tes|stp)(?!\p{L})|-tu(?!\p{L})/iu.test(sentence)
    ? 'te'
    : 'vous';
}

function name(party: Party): string {
  return party.kind === 'named' ? list(party.names) : 'Vous';
}

function indirect(party: Party | undefined): string {
  if (party === undefined) return '';
  if (party.kind === 'everyone') return ' à tous';
  return party.kind === 'reader'
    ? ' vous'
    : ` à ${list(party.names.map((n) => (n === 'you' ? 'vous' : n)))}`;
}

function list(names: readonly string[]): string {
  return names.join(', ').replace(/, ([^,]*)$/u, ' et $1');
}
