import { z } from 'zod';
import { createModelClient, type ModelOptions } from './client/client.js';

/** Asks the model for one word in JSON; returns what it found. Throws like `ModelClient.ask`. */
export async function checkModel(options: ModelOptions, signal: AbortSignal): Promise<string> {
  await createModelClient(options).ask({
    name: 'check',
    schema: z.strictObject({ ready: z.boolean() }),
    system: 'Answer in JSON with ready: true.',
    user: 'Are you ready?',
    signal,
  });
  return `${options.model} answers in the asked form`;
}
