import { readNamed } from '../ask/read-sources.js';
import type { Call } from '../core/call.js';
import { InputError } from '../core/errors.js';
import type { ConversationState } from '../core/ports/conversations.js';
import type { Ports } from '../core/ports/ports.js';
import type { Reader } from '../core/ports/writer.js';
import type { PrivateReply } from '../core/reply.js';
import { sentenceOf, toMailThread } from '../digest/mail-thread.js';
import { triage } from '../digest/triage/triage.js';
import { cleanMessage } from '../reading/clean-message.js';
import { readReader } from '../writing/reader.js';
import { renderAnswerExplained, renderLineExplained, type Standing } from './compose.js';

interface Asked {
  readonly item: string | undefined;
}

type Needed = Pick<
  Ports,
  'mailbox' | 'transcripts' | 'documents' | 'conversations' | 'preferences' | 'clock'
>;

/** Says why an answer is as it is, or where one of its lines comes from. */
export async function runExplain(
  { item }: Asked,
  ports: Needed,
  call: Call,
): Promise<PrivateReply> {
  const now = ports.clock.now();
  const state = await ports.conversations.latest(call.principal, now);
  if (state === undefined) throw nothingToExplain();
  if (item === undefined) return renderAnswerExplained(state);
  const chosen = state.choice?.[Number(item)];
  const proofs = chosen === undefined ? proofsOf(item, state) : [chosen];
  const reader = await readReader(ports, call);
  const isDigest = state.skill === 'digest';
  const [first = ''] = proofs;
  const source = await readNamed(
    chosen ?? state.source ?? messageOf(first, state),
    '',
    reader,
    ports,
    call,
  );
  const standing = isDigest ? await judge(first, reader, ports, call) : undefined;
  return renderLineExplained(Number(item), proofs, source, standing);
}

/** What the line of a digest rests on; of every other answer, too. */
function proofsOf(item: string, { proofs = {} }: ConversationState): readonly string[] {
  const found = /^\d{1,3}$/.test(item) ? proofs[Number(item)] : undefined;
  if (found !== undefined && found.length > 0) return found;
  const numbers = Object.keys(proofs);
  throw new InputError({
    what: `There is no number ${item.slice(0, 20)} in the last answer.`,
    remedy:
      numbers.length === 0
        ? 'It has no numbered lines; "explain" alone tells of it as a whole.'
        : `It has the numbers ${numbers.join(', ')}.`,
  });
}

/** The message of a line that names no source: slides of a digest carry it in the middle of their ids. */
function messageOf(proof: string, { skill }: ConversationState): string {
  return skill === 'deck' ? proof.replace(/^.*#/u, '').replace(/\.\d+$/u, '') : proof;
}

/** Where the thread belongs, worked out anew: the reasons are kept nowhere. */
async function judge(
  reference: string,
  { now, timeZone }: Reader,
  { mailbox, preferences }: Pick<Ports, 'mailbox' | 'preferences'>,
  { principal, signal }: Call,
): Promise<Standing> {
  const { importantSenders } = await preferences.read(principal);
  const owner = await mailbox.owner(signal);
  const items = await mailbox.thread(reference, signal);
  const messages = items
    .flatMap((item) => (item.kind === 'message' ? [item.message] : []))
    .map((message) => ({ message, clean: cleanMessage(message) }));
  const reader = {
    addresses: owner.addresses,
    ...(owner.name ? { name: owner.name } : {}),
    timeZone,
  };
  const thread = toMailThread(reference, messages[0]?.message.subject ?? '', messages, reader);
  const chosen = importantSenders === undefined ? {} : { importantSenders };
  const judged = triage(thread, { owner, now, timeZone, ...chosen });
  const words = sentenceOf(judged.lead, thread)?.quote;
  return { ...judged, ...(words === undefined ? {} : { words }) };
}

function nothingToExplain(): InputError {
  return new InputError({
    what: 'There is no answer to explain yet.',
    why: 'What an answer rests on is kept for 24 hours.',
    remedy: 'Ask for a digest, or ask a question, first.',
  });
}
