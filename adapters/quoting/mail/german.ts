import { quotation } from '../../../skills/writing/quotation.js';
import { readGermanRequest } from './german-requests.js';
import type { Parties, Party } from './parties.js';
import type { Phrasing } from './phrasing.js';

/** Says in German who wants what of whom. A sentence that says "Sie" is told with "Sie", whoever wrote it. */
export const german: Phrasing = {
  request(sentence, parties) {
    const { from, to } = parties;
    const request = to === undefined ? undefined : readGermanRequest(sentence);
    if (request === undefined || to === undefined) return quoteRequest(sentence, parties);
    const whom = accusative(to, sentence);
    return from.kind === 'reader'
      ? `${isFormal(sentence) ? 'Sie haben' : 'Du hast'} ${whom} gebeten, ${request.infinitive}`
      : `${nominative(from, sentence)} bittet ${whom}, ${request.infinitive}`;
  },
  quotedRequest: quoteRequest,
  statement(sentence, { from, to }) {
    const addresses =
      /(?<!\p{L})(?:[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein\p{L}*|[Ee]uch|[Ee]ure?\p{L}*)(?!\p{L})|(?<=\s)(?:Sie|Ihnen|Ihre?[nmrs]?)(?!\p{L})/u.test(
        sentence,
      );
    const name = nominative(from, sentence);
    if (!addresses || to?.kind === 'reader') return `${name}: ${sentence}`;
    const whom = to === undefined ? '' : ` an ${accusative(to, sentence)}`;
    return `${name}${whom}: ${quotation(sentence, 'de')}`;
  },
};

function quoteRequest(sentence: string, { from, to }: Parties, topic?: string): string {
  const whom = to === undefined ? '' : ` ${accusative(to, sentence)}`;
  const about = topic === undefined ? '' : ` (Betreff ${quotation(topic, 'de')})`;
  const quoted = quotation(sentence, 'de');
  const name = nominative(from, sentence);
  if (from.kind === 'reader') return `${name}${whom === '' ? '' : ` an${whom}`}${about}: ${quoted}`;
  const verb = sentence.includes('?') ? 'fragt' : 'bittet';
  return `${name} ${verb}${whom}${about}: ${quoted}`;
}

function nominative(party: Party, sentence: string): string {
  if (party.kind === 'named') return list(party.names);
  return isFormal(sentence) ? 'Sie' : 'Du';
}

function accusative(party: Party, sentence: string): string {
  if (party.kind === 'everyone') return 'alle';
  const you = isFormal(sentence) ? 'Sie' : 'dich';
  return party.kind === 'named'
    ? list(party.names.map((name) => (name === 'you' ? you : name)))
    : you;
}

/** At the beginning "Sie" may be "they". */
function isFormal(sentence: string): boolean {
  return /(?<!^)(?<!\p{L})(?:Sie|Ihnen|Ihre?[nmrs]?)(?!\p{L})/u.test(sentence);
}

function list(names: readonly string[]): string {
  return names.join(', ').replace(/, ([^,]*)$/u, ' und $1');
}
