import { findJson } from './find-json.js';
import { fitSchema } from './fit-schema.js';
import type { JsonSchema } from './json-schema.js';
import { type Json, readJsonAt } from './lenient-json.js';

/** An answer in the asked form. */
export interface ReadAnswer {
  readonly value: Json;
  /** False when the answer was cut off and this is what was complete. */
  readonly isComplete: boolean;
}

/** How far an answer may be wrapped: `{"name": …, "arguments": {"thread": {…}}}`. */
const DEEPEST_WRAPPING = 3;

/**
 * Reads the answer of a model whatever stands around it: the last value that fits the schema, itself
 * or inside of a wrapper such as the arguments of a tool or the echo of the schema.
 *
 * Returns undefined when nothing fits.
 */
export function readAnswer(text: string, schema: JsonSchema): ReadAnswer | undefined {
  for (const { value, isComplete } of [...findJson(text)].reverse()) {
    const fitted = fitUnwrapped(value, schema, DEEPEST_WRAPPING);
    if (fitted !== undefined) return { value: fitted, isComplete };
  }
  return undefined;
}

function fitUnwrapped(value: Json, schema: JsonSchema, depth: number): Json | undefined {
  const fitted = fitSchema(value, schema);
  if (fitted !== undefined || depth === 0) return fitted;
  for (const inner of innerValues(value)) {
    const unwrapped = fitUnwrapped(inner, schema, depth - 1);
    if (unwrapped !== undefined) return unwrapped;
  }
  return undefined;
}

function innerValues(value: Json): readonly Json[] {
  // Arguments of tools come as a string of JSON.
  const written = typeof value === 'string' ? readJsonAt(value, value.search(/\S/u)) : undefined;
  if (written) return [written.value];
  if (value === null || typeof value !== 'object') return [];
  return Array.isArray(value) ? (value.length === 1 ? value : []) : Object.values(value);
}
