import type { ModelClient } from './client/client.js';
import type { Prompts } from './prompts/prompts.js';

/** Whom to ask, how, and until when. */
export interface Model {
  readonly client: Pick<ModelClient, 'model' | 'ask'>;
  readonly prompts: Prompts;
}
