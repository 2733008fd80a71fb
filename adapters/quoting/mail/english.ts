import { quotation } from '../../../skills/writing/quotation.js';
import { settlePerson } from './english-person.js';
import { readEnglishRequest } from './english-requests.js';
import { reportEnclosure, reportOwnStatement } from './english-statements.js';
import type { Parties, Party } from './parties.js';
import type { Phrasing } from './phrasing.js';

/** Says in English who wants what of whom, and who said what. */
export const english: Phrasing = {
  request: (sentence, parties) =>
    reportRequest(sentence, parties) ?? quoteRequest(sentence, parties),
  quotedRequest: quoteRequest,
  statement(sentence, parties) {
    const isReader = parties.from.kind === 'reader';
    const name = nameOf(parties.from);
    return (
      reportEnclosure(sentence, name, isReader) ??
      reportOwnStatement(sentence, name, isReader) ??
      quoteStatement(sentence, parties)
    );
  },
};

function reportRequest(sentence: string, parties: Parties): string | undefined {
  const { from, to } = parties;
  const request = readEnglishRequest(sentence);
  if (request === undefined || (request.names && to === undefined)) return undefined;
  const rest = settlePerson(request.rest, parties);
  if (rest === undefined) return undefined;
  const whom = request.names && to ? ` ${nameOf(to)}` : '';
  if (from.kind === 'reader') {
    return request.verb === 'ask' ? `You asked${whom} ${rest}` : undefined;
  }
  const verb = request.verb === 'would like' ? request.verb : `${request.verb}s`;
  return `${nameOf(from)} ${verb}${whom} ${rest}`;
}

/** Keeps the words as they are where a report could change whom they mean. */
function quoteRequest(sentence: string, { from, to }: Parties, topic?: string): string {
  const on = topic === undefined ? '' : `, on ${quotation(topic, 'en')}`;
  const whom = `${to === undefined ? '' : ` ${nameOf(to)}`}${on}`;
  return from.kind === 'reader'
    ? `You asked${whom}: ${quotation(sentence, 'en')}`
    : `${nameOf(from)} asks${whom}: ${quotation(sentence, 'en')}`;
}

function quoteStatement(sentence: string, { from, to }: Parties): string {
  const name = from.kind === 'reader' ? 'You' : nameOf(from);
  const addresses = /\byou(?:r|rs|rself)?\b/iu.test(sentence);
  if (!addresses || to?.kind === 'reader') return `${name}: ${sentence}`;
  const quoted = quotation(sentence, 'en');
  return to === undefined ? `${name}: ${quoted}` : `${name} to ${nameOf(to)}: ${quoted}`;
}

function nameOf(party: Party): string {
  if (party.kind === 'reader') return 'you';
  if (party.kind === 'everyone') return 'everyone';
  return party.names.join(', ').replace(/, ([^,]*)$/u, ' and $1');
}
