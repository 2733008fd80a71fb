import { createHelp } from '../../../skills/help.js';
import type { Link } from '../../../skills/link.js';
import type { Ports } from '../../../skills/ports.js';
import type { OpenPorts } from '../../../skills/run.js';
import { type AnySkill, defineSkill, rest } from '../../../skills/skill.js';
import { createFakeProgress } from '../../fakes/progress.js';

/** A private answer with a number, a proof, a link and buttons. */
const digest = defineSkill({
  name: 'digest',
  summary: 'What needs you, from your mail.',
  group: 'daily',
  params: {},
  examples: ['digest'],
  places: ['personal', 'group', 'channel'],
  needs: ['progress'],
  async run(_input, { progress }) {
    progress.report({ doing: 'Reading', done: 1, total: 2, unit: 'threads' });
    return {
      kind: 'digest',
      audience: 'asker',
      title: ['Tuesday 24 November · 2 messages in 1 thread'],
      sections: [
        {
          heading: 'NEEDS YOU',
          items: [
            {
              number: 1,
              text: [{ bold: 'Dana' }, ' asks you to confirm the EMEA figures'],
              quote: 'Can you confirm them before I send the deck to the board?',
              reasons: ['asks you'],
              sources: [
                {
                  id: 'm1',
                  label: 'Budget review, 2 messages',
                  link: 'https://outlook.office.com/mail/id/m1' as Link,
                },
              ],
              reference: 'm1',
              actions: [{ kind: 'command', label: 'More', command: 'summarize m1' }],
            },
          ],
        },
      ],
      coverage: { unit: 'messages', found: 2, read: 2, skipped: [], writtenBy: { model: 'none' } },
      actions: [{ kind: 'command', label: 'Slides', command: 'summarize all' }],
    };
  },
});

const summarize = defineSkill({
  name: 'summarize',
  summary: 'Sums up one thread.',
  group: 'daily',
  params: { thread: rest('which thread') },
  examples: ['summarize m1'],
  places: ['personal', 'group', 'channel'],
  needs: [],
  async run({ thread }, _ports, call) {
    return {
      kind: 'thread',
      audience: 'asker',
      title: [`Summary of ${thread} for ${call.principal.user}`],
      sections: [],
    };
  },
});

/** Small skills that show every way an answer can go. */
export const testSkills: readonly AnySkill[] = [digest, summarize, createHelp(() => testSkills)];

/** Ports for `testSkills`. */
export const openTestPorts: OpenPorts = async (needs) => {
  const ports: Partial<Ports> = { progress: createFakeProgress() };
  // Only what a test skill lists under `needs` is read from here.
  return ports as Pick<Ports, (typeof needs)[number]>;
};
