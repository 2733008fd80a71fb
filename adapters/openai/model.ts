import type { ModelClient } from './client/client.js';
import type { Prompts } from './prompts/prompts.js';

/** Whom to ask, and how. */
export interface Model {
  readonly client: ModelClient;
  readonly prompts: Prompts;
}
