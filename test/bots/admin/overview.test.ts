import { describe, expect, it } from 'vitest';
import { readOverview } from '../../../bots/admin/overview.js';
import { parseConfig } from '../../../bots/config.js';
import { UnavailableError } from '../../../skills/core/errors.js';

const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'secret' };

describe('what administrators see on the page', () => {
  it('says that the store does not answer, and shows the rest all the same', async () => {
    const away = new UnavailableError({ what: 'The database is away.', remedy: 'Wait.' });
    const tables = await readOverview({
      config: parseConfig({
        ...slack,
        SKILLS_OFF: 'deck',
        RETENTION_DAYS: '7',
        MODEL_EXCLUDE: 'label:HR',
        OPENAI_API_KEY: 'sk-zebra-key',
      }),
      store: () => Promise.reject(away),
      usage: async () => [{ skill: 'digest', result: 'answered', count: 3 }],
    });
    expect(tables.map(({ title, rows }) => [title, rows[0]])).toEqual([
      ['Health', ['Store', 'does not answer (unavailable)']],
      ['Use since this process began', ['digest', 'answered', '3']],
      ['Rules in force', ['Model', expect.stringContaining('label:hr')]],
    ]);
    const rules = Object.fromEntries(tables.at(-1)?.rows ?? []);
    expect(rules).toMatchObject({
      'Commands switched off': 'deck',
      'Callers without a name': 'none',
      'Finished deliveries are kept': '7 days',
      'The audit is kept': '365 days',
    });
    expect(JSON.stringify(tables)).not.toMatch(/zebra|xoxb/);
  });
});
