import { isOwnNetwork } from '../../adapters/openai/client/own-network.js';
import type { Principal } from '../../skills/core/caller.js';
import type { Cache } from '../../skills/core/ports/cache.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import type { Log } from '../../skills/core/ports/log.js';
import type { ModelUses } from '../../skills/core/ports/model-use.js';
import type { Writer } from '../../skills/core/ports/writer.js';
import { withCache } from '../../skills/writing/fallback-and-cache/with-cache.js';
import { withFallback } from '../../skills/writing/fallback-and-cache/with-fallback.js';
import { withGrounding } from '../../skills/writing/grounding/with-grounding.js';
import type { Config } from '../config.js';
import type { House } from './house-style.js';
import { createSpending } from './spending.js';

/** How long words may take that come behind quotes which are shown already; less than an answer may take at all. */
const BEHIND_QUOTES_MS = 4 * 60_000;

/** What the writers are made from. */
export interface WriterParts {
  readonly config: Config;
  readonly house: House | undefined;
  readonly cache: Cache;
  readonly uses: ModelUses;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Says who writes for a person. From the inside out: a writer is grounded in what it read, a model's
 * words are kept for their owner, so that nothing is paid for twice; what is read is masked before
 * that; the policy decides whether a model reads it at all; whoever wrote, the words are the house's.
 */
export async function createWriters(
  parts: WriterParts,
): Promise<(owner: Principal, skill: string) => Writer> {
  const { config, house, cache, uses, clock, log } = parts;
  const [{ createQuotingWriter }, { withMasking }, { createGlossary }, { withHouseTerms }] =
    await Promise.all([
      import('../../adapters/quoting/writer.js'),
      import('../../skills/writing/guardrails/masked-writer.js'),
      import('../../skills/writing/house-style/glossary.js'),
      import('../../skills/writing/house-style/with-house-terms.js'),
    ]);
  const glossary = createGlossary(house?.glossary ?? []);
  const plain = createQuotingWriter();
  const quoting = withMasking(withGrounding(plain, log), 'secrets');
  if (!config.model) return () => withHouseTerms(quoting, glossary, house?.tone);
  const [{ createOpenAiWriter }, { withModelPolicy }, { openModelExams }, { openModelMemory }] =
    await Promise.all([
      import('../../adapters/openai/writer.js'),
      import('../../skills/writing/guardrails/model-policy.js'),
      import('./model-exams.js'),
      import('./model-memory.js'),
    ]);
  const configured = config.model;
  const { policy, waitMs, level, budget, ...model } = configured;
  const exams = openModelExams(config);
  const isOwnServer = isOwnNetwork(model.baseUrl);
  const scope = isOwnServer ? 'secrets' : 'secrets-and-identifiers';
  const voice = house && { tone: house.tone, address: house.address, glossary };
  const voiceName = house ? JSON.stringify([house.tone, house.address, house.glossary]) : '';
  const asked = createOpenAiWriter(
    { ...model, isOwnServer, memory: openModelMemory(config, model, { clock, log }), clock, log },
    {
      quoting: plain,
      level: async () => level ?? (await exams.read(configured))?.level ?? 'words',
      voice,
    },
  );
  const wordedFor = (owner: Principal, skill: string, limitMs: number): Writer => {
    const spending = createSpending({ owner, skill, budget }, { uses, clock, log });
    const timed = asked.forOneAnswer(() => AbortSignal.timeout(limitMs), spending);
    const grounded = withGrounding(timed, log, glossary.inSourceWords);
    const kept = withCache(grounded, { cache, owner, clock, log, voice: voiceName });
    const allowed = withModelPolicy(withMasking(kept, scope), quoting, policy);
    return withHouseTerms(withFallback(allowed, quoting, log), glossary, house?.tone);
  };
  const quoted = withHouseTerms(quoting, glossary, house?.tone);
  return (owner, skill) => ({
    ...wordedFor(owner, skill, waitMs),
    inSteps: { quoted, worded: wordedFor(owner, skill, Math.max(waitMs, BEHIND_QUOTES_MS)) },
  });
}
