import type { ThreadSummary } from '../core/ports/writer.js';
import type { Action, Item, RichText, Source } from '../core/reply.js';
import { displayName } from '../reading/person-name.js';
import { proofOf } from '../writing/grounding/proof.js';
import type { TriagedThread } from './sections.js';

/** The row of a digest for one thread: its headline, the proof, why it is there, and what can be done. */
export function renderItem(
  thread: TriagedThread,
  summary: ThreadSummary | undefined,
  number: number,
): Item {
  const last = thread.messages.at(-1);
  const sender = displayName(last?.message.from ?? { address: '' });
  const text = summary?.headline.text || `${sender}: ${describeWordless(thread)}`;
  const quote = summary && proofOf(summary.headline);
  const cited = thread.messages.find(({ message }) =>
    summary?.headline.sourceIds.includes(message.id),
  );
  const source = toSource(thread, cited ?? last);
  const reference = last?.message.id;
  const actions: Action[] = source.link ? [{ kind: 'open', label: 'Open', link: source.link }] : [];
  return {
    number,
    text: embolden(text, sender),
    ...(quote ? { quote } : {}),
    reasons: [
      ...(thread.standing === 'back' ? ['back from a snooze'] : []),
      ...thread.triage.reasons,
    ],
    sources: [source],
    ...(reference === undefined ? {} : { reference }),
    actions: [
      ...actions,
      { kind: 'done', label: 'Done' },
      { kind: 'snooze', label: 'Snooze' },
      ...(reference === undefined
        ? []
        : [{ kind: 'command', label: 'More', command: `summarize "${reference}"` } as const]),
      ...(reference === undefined || thread.triage.bucket !== 'needs-you'
        ? []
        : [{ kind: 'command', label: 'Draft a reply', command: `reply "${reference}"` } as const]),
    ],
  };
}

/** What is left to say of a thread that cannot be summarized: its subject, else what it carries. */
function describeWordless({ subject, messages }: TriagedThread): string {
  if (subject !== '') return subject;
  const attached = messages.flatMap(({ message }) => message.attachments).length;
  return attached === 0
    ? 'no words'
    : `no words, ${attached} ${attached === 1 ? 'attachment' : 'attachments'}`;
}

/** Makes the name that decides bold, where the sentence holds it. */
function embolden(text: string, name: string): RichText {
  const at = text.indexOf(name);
  if (at === -1 || name === '') return [text];
  const parts = [text.slice(0, at), { bold: name }, text.slice(at + name.length)];
  return parts.filter((part) => part !== '');
}

function toSource(
  thread: TriagedThread,
  cited: TriagedThread['messages'][number] | undefined,
): Source {
  const subject = thread.subject || 'No subject';
  const many = thread.messages.length;
  return {
    id: cited?.message.id ?? thread.id,
    label: many === 1 ? subject : `${subject}, ${many} messages`,
    ...(cited?.message.link ? { link: cited.message.link } : {}),
  };
}
