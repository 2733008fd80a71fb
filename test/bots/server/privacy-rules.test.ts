import { expect, it } from 'vitest';
import { parseConfig } from '../../../bots/config.js';
import { describePrivacy } from '../../../bots/server/privacy-rules.js';
import { describeStatus } from '../../../bots/server/status.js';

it.each([
  [{}, 'no model reads anything'],
  [
    { OPENAI_API_KEY: 'sk-1' },
    'kept from the model: mail marked private, masked: secrets, card and account numbers',
  ],
  [
    {
      OPENAI_BASE_URL: 'http://10.0.0.7/v1',
      OPENAI_MODEL: 'm',
      MODEL_EXCLUDE: 'legal@example.com, @lawfirm.example, label:HR',
      MODEL_ONLY: '@example.com',
    },
    'kept from the model: mail marked private, legal@example.com, @lawfirm.example, label:hr, all but @example.com, masked: secrets',
  ],
])('a start shows the privacy rules in force: %j', (environment, words) => {
  const config = parseConfig(environment);
  expect(describePrivacy(config)).toBe(words);
  expect(describeStatus(config).join('\n')).toContain(`  Privacy ${words}`);
});
