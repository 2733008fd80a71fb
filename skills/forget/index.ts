import type { PrivateReply, RichText } from '../core/reply.js';
import { defineSkill, optionalWord } from '../core/skill.js';

const CONFIRMATION = 'everything';

/** Deletes all that is remembered of whoever asks, once they confirmed it. */
export const forget = defineSkill({
  name: 'forget',
  summary: 'Deletes everything I remember of you: sign-in, schedules, settings.',
  group: 'settings',
  params: { confirmation: optionalWord(`the word "${CONFIRMATION}", to confirm`) },
  examples: ['forget', `forget ${CONFIRMATION}`],
  phrases: async () => (await import('./phrases.js')).PHRASES,
  places: ['personal'],
  needs: ['personalData', 'accounts', 'subscriptions', 'preferences', 'clock'],
  async run({ confirmation }, ports, { principal }): Promise<PrivateReply> {
    const { personalData, clock } = ports;
    const known = await whatIsKnown();
    if (confirmation?.toLowerCase() !== CONFIRMATION) return renderQuestion(known);
    const rows = await personalData.forget(principal, clock.now());
    return renderForgotten(known, rows);

    async function whatIsKnown(): Promise<readonly string[]> {
      const [account, subscriptions, preference] = await Promise.all([
        ports.accounts.find(principal, 'graph'),
        ports.subscriptions.list(principal),
        ports.preferences.read(principal),
      ]);
      const schedules = subscriptions.length;
      return [
        ...(account ? ['the sign-in to your mailbox'] : []),
        ...(schedules === 0 ? [] : [schedules === 1 ? '1 schedule' : `${schedules} schedules`]),
        ...(Object.keys(preference).length > 0 ? ['your settings'] : []),
        'what you put aside and changed last, what you asked lately and what you thought of the answers',
      ];
    }
  },
});

function renderQuestion(known: readonly string[]): PrivateReply {
  return {
    ...notice('Delete everything I remember of you?', [
      [`That is: ${known.join('; ')}. I keep none of your mail.`],
      ['There is no way back, not by “undo” either. To go on, say "forget everything".'],
    ]),
    actions: [{ kind: 'command', label: 'Delete everything', command: `forget ${CONFIRMATION}` }],
  };
}

function renderForgotten(known: readonly string[], rows: number): PrivateReply {
  return notice('Deleted. I remember nothing of you now.', [
    [`Gone for good: ${known.join('; ')} (${rows === 1 ? '1 entry' : `${rows} entries`}).`],
    [
      'If you had connected a mailbox, you can also withdraw what you granted at Microsoft, on myapps.microsoft.com.',
    ],
  ]);
}

function notice(title: string, lead: readonly RichText[]): PrivateReply {
  return { kind: 'notice', audience: 'asker', title: [{ bold: title }], lead, sections: [] };
}
