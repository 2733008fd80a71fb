import type OpenAI from 'openai';
import { describeShape } from '../json/describe-shape.js';
import type { JsonSchema } from '../json/json-schema.js';
import type { Abilities } from './abilities.js';

/** What is to be asked, before a server's ways are known. */
export interface Prompt {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly system: string;
  readonly user: string;
  /** Tokens of the answer at most, without what a model thinks before. */
  readonly answerTokens: number;
  /** What was wrong with the answer before. */
  readonly complaint?: string;
}

/** The body of one request. */
export type Body = OpenAI.ChatCompletionCreateParams;

/** Tokens that a model may think before it answers. */
export const THOUGHT_TOKENS = 4_096;

/** All that a model is given to read of a prompt, with the form of the answer. */
export function promptText({ schema, system, user, complaint = '' }: Prompt): string {
  return [system, describeShape(schema), user, complaint].join('\n');
}

/** Writes a request as this server takes it; `most` is how many tokens may come back. */
export function toRequest(model: string, prompt: Prompt, abilities: Abilities, most: number): Body {
  const { limit, stream, effort, thinks, temperature } = abilities;
  const format = toFormat(prompt, abilities);
  return {
    model,
    messages: toMessages(prompt, abilities),
    ...(format ? { response_format: format } : {}),
    ...(temperature === 'zero' ? { temperature: 0 } : {}),
    ...(limit === 'none' ? {} : { [limit]: most }),
    ...(thinks && effort === 'low' ? { reasoning_effort: 'low' as const } : {}),
    ...(stream === 'none' ? {} : { stream: true as const }),
    ...(stream === 'with-usage' ? { stream_options: { include_usage: true } } : {}),
  };
}

/** All instructions in one place and all data in another: two messages of a user in a row are refused by some templates. */
function toMessages(
  { schema, system, user, complaint }: Prompt,
  { form, system: role }: Abilities,
): OpenAI.ChatCompletionMessageParam[] {
  const isTold = form === 'object' || form === 'words' || complaint !== undefined;
  const instructions = [system, ...(isTold ? [describeShape(schema)] : [])].join('\n');
  const asked = complaint === undefined ? user : `${user}\n\n${complaint}`;
  if (role === 'user') return [{ role, content: `${instructions}\n\n${asked}` }];
  return [
    { role, content: instructions },
    { role: 'user', content: asked },
  ];
}

function toFormat(
  { name, schema }: Prompt,
  { form }: Abilities,
): Body['response_format'] | undefined {
  switch (form) {
    case 'schema':
    case 'bare-schema':
      return {
        type: 'json_schema',
        json_schema: { name, strict: true, schema: toStrict(schema, form === 'schema') },
      };
    case 'object':
      return { type: 'json_object' };
    case 'words':
      return undefined;
  }
}

/** Strict mode knows no lengths of strings; bounds of lists are known to OpenAI and to every grammar of local servers, to Azure not. */
function toStrict(schema: JsonSchema, isBounded: boolean): Record<string, unknown> {
  const left = new Set([
    '$schema',
    'minLength',
    'maxLength',
    ...(isBounded ? [] : ['minItems', 'maxItems']),
  ]);
  return JSON.parse(JSON.stringify(schema, (key, value) => (left.has(key) ? undefined : value)));
}
