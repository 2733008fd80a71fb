import { isOwnNetwork } from '../../adapters/openai/client/own-network.js';
import type { MailRule } from '../../skills/writing/guardrails/model-policy.js';
import type { Config } from '../config.js';

/**
 * The rules in force, in words: what a model may read and what it never gets. An administrator reads
 * them at every start and in `doctor`, so that a rule that does not hold is seen to be missing.
 */
export function describePrivacy({ model }: Pick<Config, 'model'>): string {
  if (model === undefined) return 'no model reads anything';
  const { exclude, only } = model.policy;
  const masked = isOwnNetwork(model.baseUrl) ? 'secrets' : 'secrets, card and account numbers';
  return [
    'kept from the model: mail marked private',
    ...exclude.map(written),
    ...(only.length > 0 ? [`all but ${only.map(written).join(' and ')}`] : []),
    `masked: ${masked}`,
  ].join(', ');
}

function written(rule: MailRule): string {
  if (rule.kind === 'label') return `label:${rule.label}`;
  return rule.kind === 'domain' ? `@${rule.domain}` : rule.address;
}
