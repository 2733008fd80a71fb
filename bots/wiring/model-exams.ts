import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import { isOwnNetwork } from '../../adapters/openai/client/own-network.js';
import type { Exam } from '../../adapters/openai/exam/examine.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import type { ModelConfig } from '../config/model.js';
import type { Config } from '../config.js';
import { readJsonFile, writeJsonFile } from './json-file.js';

const exam = z.object({
  level: z.enum(['off', 'words', 'all']),
  right: z.number(),
  of: z.number(),
  wrong: z.array(z.string()),
  medianMs: z.number(),
  form: z.enum(['schema', 'bare-schema', 'object', 'words']),
  contextTokens: z.number(),
  tokensPerSecond: z.number().optional(),
});
const book = z.record(z.string(), exam);

/** One question on a slow machine, as long as nobody waits for the answer. */
const QUESTION_WAIT = { answerMs: 120_000 } as const;

/** Exams by server, model and prompts, kept beside the other data of this machine. */
export interface ModelExams {
  /** What the model of this configuration has shown; undefined before its first exam. */
  read(model: ModelConfig): Promise<Exam | undefined>;
  /** Examines it and keeps the result. Throws what says that no model answers. */
  examine(model: ModelConfig, clock: Clock, signal: AbortSignal): Promise<Exam>;
}

/** Opens them; the file need not be there. */
export function openModelExams({ dataDir }: Pick<Config, 'dataDir'>): ModelExams {
  const path = join(dataDir, 'model-exams.json');

  const readBook = async () => (await readJsonFile(path, book)) ?? {};

  return {
    async read(model) {
      const found = (await readBook())[await keyOf(model)];
      return found && { ...found, tokensPerSecond: found.tokensPerSecond };
    },
    async examine(model, clock, signal) {
      const { examine } = await import('../../adapters/openai/exam/examine.js');
      const isOwnServer = isOwnNetwork(model.baseUrl);
      const options = { ...model, isOwnServer, clock, patience: QUESTION_WAIT };
      const result = await examine(options, signal);
      const kept = { ...(await readBook()), [await keyOf(model)]: result };
      await writeJsonFile(path, kept);
      return result;
    },
  };
}

/** Another server, another model and other prompts have another exam. */
async function keyOf({ baseUrl, model }: ModelConfig): Promise<string> {
  const { promptVersion } = await import('../../adapters/openai/prompts/prompts.js');
  return createHash('sha256')
    .update(JSON.stringify([baseUrl, model, promptVersion()]))
    .digest('hex');
}
