import type { PublicReply } from '../core/reply.js';

/** What is kept of a person and who sees it, in short: `docs/privacy.md` has all of it. */
const PROMISES: readonly string[] = [
  'Your mail is read when you ask, and at the times that you scheduled. It stays where it is: nothing is sent, moved or deleted.',
  'An answer goes to you alone. What you ask for in a channel is shown to you privately, and only you can post it there.',
  'No text of your mail or meetings is stored to remember an answer, only the ids behind its numbers, for 24 hours.',
  'A language model reads your mail only where your administrator set one up; passwords and codes are masked before.',
  '“forget” deletes all that is kept of you: sign-in, schedules, settings, marks.',
];

/** Answers "what do you do with my data?". */
export function renderPrivacy(): PublicReply {
  return {
    kind: 'help',
    audience: 'place',
    title: ['What Daybrief does with your data.'],
    sections: [{ items: PROMISES.map((promise) => ({ text: [promise], sources: [] })) }],
    actions: [{ kind: 'command', label: 'What is kept of me', command: 'forget' }],
  };
}
