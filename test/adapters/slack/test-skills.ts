import { toLink } from '../../../skills/core/link.js';
import type { PrivateReply, PublicReply } from '../../../skills/core/reply.js';
import {
  type AnySkill,
  choice,
  defineSkill,
  flag,
  option,
  optionalRest,
  rest,
} from '../../../skills/core/skill.js';
import { createHelp } from '../../../skills/help/index.js';

const everywhere = ['personal', 'group', 'channel'] as const;
const link = toLink('https://outlook.office.com/mail/1', ['outlook.office.com']);

/** Skills with the shapes of the real ones and answers that never change. */
export function createTestSkills(): readonly AnySkill[] {
  const digest = defineSkill({
    name: 'digest',
    summary: 'Tells you what in your inbox needs you.',
    group: 'daily',
    params: {
      since: optionalRest('how far back'),
      only: choice(['needs-you', 'waiting-on-others', 'all'], 'one section', 'all'),
    },
    examples: ['digest', 'digest 3d'],
    places: everywhere,
    needs: ['progress'],
    run: async ({ since, only }, { progress }): Promise<PrivateReply> => {
      progress.report({ doing: 'Reading', done: 14, total: 38, unit: 'threads' });
      return {
        kind: 'digest',
        audience: 'asker',
        title: [{ bold: 'Tuesday 24 November' }, ` · 2 messages ${since ?? 'today'} (${only})`],
        sections: [
          {
            heading: 'Needs you',
            items: [
              {
                number: 1,
                text: [{ bold: 'Dana <Ortiz>' }, ' asks you to confirm & sign'],
                quote: 'Can you confirm <!channel> before Friday?',
                reasons: ['asks you'],
                sources: [{ id: 'm1', label: 'Budget review', ...(link ? { link } : {}) }],
                reference: 'm1',
                actions: [
                  ...(link ? [{ kind: 'open', label: 'Open', link } as const] : []),
                  { kind: 'done', label: 'Done' },
                  { kind: 'command', label: 'More', command: 'summarize "m1"' },
                ],
              },
            ],
          },
        ],
        coverage: {
          unit: 'messages',
          found: 2,
          read: 2,
          skipped: [],
          writtenBy: { model: 'none' },
        },
        actions: [
          { kind: 'feedback', label: '👍', verdict: 'good' },
          { kind: 'feedback', label: '👎', verdict: 'bad' },
        ],
      };
    },
  });
  const summarize = defineSkill({
    name: 'summarize',
    summary: 'Summarizes one thread.',
    group: 'daily',
    params: { thread: rest('which one'), length: choice(['short', 'full'], 'how long', 'full') },
    examples: ['summarize m1'],
    places: everywhere,
    needs: [],
    run: async ({ thread, length }, _, call): Promise<PrivateReply> => {
      const files = await Promise.all(
        call.attachments.map(async (file) =>
          new TextDecoder().decode(await file.read(100_000, call.signal)),
        ),
      );
      return {
        kind: 'thread',
        audience: 'asker',
        title: [`Summary of ${thread} (${length})`],
        lead: files.map((text) => [text]),
        sections: [],
      };
    },
  });
  const deck = defineSkill({
    name: 'deck',
    summary: 'Drafts slides.',
    group: 'daily',
    params: {
      source: rest('what from'),
      title: option('its title'),
      preview: flag('outline only'),
    },
    examples: ['deck plan.md'],
    places: everywhere,
    needs: [],
    run: async ({ source }): Promise<PrivateReply> => ({
      kind: 'deck',
      audience: 'asker',
      title: [`Slides from ${source}`],
      sections: [],
      files: [
        { name: 'plan.pptx', mediaType: 'application/x', bytes: new TextEncoder().encode('PK…') },
      ],
    }),
  });
  const where = defineSkill({
    name: 'where',
    summary: 'Says where you are.',
    group: 'settings',
    params: {},
    examples: ['where'],
    places: everywhere,
    needs: [],
    run: async (_, __, { place, timeZone, locale, address }): Promise<PublicReply> => ({
      kind: 'notice',
      audience: 'place',
      title: [`${place} ${timeZone} ${locale} ${address}`],
      sections: [],
    }),
  });
  const broken = defineSkill({
    name: 'broken',
    summary: 'Fails.',
    group: 'settings',
    params: {},
    examples: ['broken'],
    places: everywhere,
    needs: [],
    run: async (): Promise<PrivateReply> => {
      throw new Error('secret detail');
    },
  });
  const all: AnySkill[] = [digest, summarize, deck, where, broken];
  all.push(createHelp(() => all));
  return all;
}
