import { NotSupportedError } from '../../../skills/core/errors.js';
import type { Link } from '../../../skills/core/link.js';
import type { Ports } from '../../../skills/core/ports/ports.js';
import type { OpenPorts } from '../../../skills/core/run.js';
import { type AnySkill, choice, defineSkill, rest } from '../../../skills/core/skill.js';
import { createHelp } from '../../../skills/help/index.js';
import { createFakeProgress } from '../../fakes/progress.js';

/** A private answer with a number, a proof, a link and buttons. */
const digest = defineSkill({
  name: 'digest',
  summary: 'What needs you, from your mail.',
  group: 'daily',
  params: { length: choice(['short', 'full'], 'how much', 'full') },
  examples: ['digest'],
  places: ['personal', 'group', 'channel'],
  needs: ['progress'],
  async run({ length }, { progress }) {
    progress.report({ doing: 'Reading', done: 1, total: 2, unit: 'threads' });
    return {
      kind: 'digest',
      audience: 'asker',
      title: [
        'Tuesday 24 November · 2 messages in 1 thread',
        length === 'short' ? ' · in short' : '',
      ],
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
      actions: [
        { kind: 'command', label: 'Short', command: 'digest --length short' },
        { kind: 'command', label: 'Slides', command: 'summarize all' },
      ],
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

/** Reads the file that came with the request. */
export const fileSkill = defineSkill({
  name: 'read',
  summary: 'Says how long a file is.',
  group: 'daily',
  params: {},
  examples: ['read'],
  places: ['personal'],
  needs: [],
  async run(_input, _ports, call) {
    const [file] = call.attachments;
    const bytes = await file?.read(1_000_000, call.signal);
    const title = bytes ? `${file?.name} holds ${bytes.length} bytes` : 'There is no file.';
    return { kind: 'notice', audience: 'asker', title: [title], sections: [] };
  },
});

/** Answers with a file. */
export const deckSkill = defineSkill({
  name: 'make',
  summary: 'Makes a file.',
  group: 'daily',
  params: {},
  examples: ['make'],
  places: ['personal', 'channel'],
  needs: [],
  async run() {
    const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
    const bytes = Buffer.from('deck');
    const files = [{ name: 'plan.pptx', mediaType, bytes }];
    return { kind: 'deck', audience: 'asker', title: ['Plan'], sections: [], files };
  },
});

/** Small skills that show every way an answer can go. */
export const testSkills: readonly AnySkill[] = [digest, summarize, createHelp(() => testSkills)];

/** Ports for `testSkills`; of the extra ones only those that a test brings. */
export const openTestPorts = openPortsWith({});

/** Opens the ports of the test skills and those given. As in a Daybrief without Graph, others are refused. */
export function openPortsWith(given: Partial<Ports>): OpenPorts {
  const ports: Partial<Ports> = { progress: createFakeProgress(), ...given };
  return async (needs) => {
    const missing = needs.find((name) => ports[name] === undefined);
    if (missing) throw new NotSupportedError({ what: `No ${missing} here.`, remedy: 'None.' });
    // Every name was just found.
    return ports as Pick<Ports, (typeof needs)[number]>;
  };
}
