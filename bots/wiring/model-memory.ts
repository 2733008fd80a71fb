import { join } from 'node:path';
import * as z from 'zod';
import { type AbilitiesMemory, keptAbilities } from '../../adapters/openai/client/abilities.js';
import { toDaybriefError } from '../../skills/core/errors.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import type { Log } from '../../skills/core/ports/log.js';
import type { ModelConfig } from '../config/model.js';
import type { Config } from '../config.js';
import { readJsonFile, writeJsonFile } from './json-file.js';

/** Servers are updated, and then take more than before. */
const KEPT_MS = 7 * 86_400_000;

const book = z.record(z.string(), z.object({ keptAt: z.number(), abilities: keptAbilities }));

/**
 * Opens what is remembered of a model's server between two commands, so that none is refused what
 * another was refused before. A folder that cannot be written is told in the log and costs nothing else.
 */
export function openModelMemory(
  { dataDir }: Pick<Config, 'dataDir'>,
  { baseUrl = 'openai', model }: Pick<ModelConfig, 'baseUrl' | 'model'>,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): AbilitiesMemory {
  const path = join(dataDir, 'model-servers.json');
  const name = `${model} at ${baseUrl}`;
  return {
    async read() {
      const found = (await readJsonFile(path, book))?.[name];
      return found && clock.now() - found.keptAt < KEPT_MS ? found.abilities : undefined;
    },
    async write(abilities) {
      try {
        const kept = (await readJsonFile(path, book)) ?? {};
        await writeJsonFile(path, { ...kept, [name]: { keptAt: clock.now(), abilities } });
      } catch (thrown) {
        log.warn('model.not-remembered', { code: toDaybriefError(thrown).code });
      }
    },
  };
}
