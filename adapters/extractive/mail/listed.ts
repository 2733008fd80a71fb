import type { MailSentence } from './thread-text.js';

/** What introduces things that may be done, and not what is done: "I looked at three scenarios:". */
const POSSIBLE =
  /\b(?:options?|alternatives?|choices?|scenarios?|possibilit(?:y|ies)|variants?|either|could|might|ideas?|questions?|whether)\b|(?<![a-zß-ɏ])(?:optionen|varianten?|möglichkeiten?|szenarien|alternativen|entweder|könnten?|variantes?|possibilités|scénarios|options|opciones|alternativas|posibilidades|opzioni|alternative|possibilità|opties|mogelijkheden|opções|possibilidades)(?![a-zß-ɏ])/i;

/** Whether a sentence is one of several ways that a list lays open: nobody asks for it or decided it. */
export function isOption({ leadIn }: Pick<MailSentence, 'leadIn'>): boolean {
  return leadIn !== undefined && POSSIBLE.test(leadIn);
}
