import { alternativesOf, isSchema, type JsonSchema } from './json-schema.js';

/** Tokens of a sentence of about 30 words, in any language of ours. */
const STRING_TOKENS = 80;
const NUMBER_TOKENS = 4;
const WORD_TOKENS = 2;
/** Items of a list without a bound. */
const LIST_ITEMS = 8;
/** White space and line breaks of an answer that is written prettily. */
const PRETTY = 1.4;
const CHARACTERS_PER_TOKEN = 3;

/**
 * How many tokens an answer of this form has at most: no writer needs more, and whoever goes on is
 * writing without end.
 */
export function answerTokens(schema: JsonSchema): number {
  return Math.ceil(tokensOf(schema) * PRETTY) + 32;
}

function tokensOf(schema: JsonSchema): number {
  const alternatives = alternativesOf(schema);
  if (alternatives) return Math.max(...alternatives.map(tokensOf));
  const { enum: options, type, properties = {}, items, maxItems = LIST_ITEMS } = schema;
  if (options) {
    const longest = Math.max(...options.map((option) => String(option).length));
    return WORD_TOKENS + Math.ceil(longest / CHARACTERS_PER_TOKEN);
  }
  switch (type) {
    case 'object':
      return Object.entries(properties).reduce(
        (sum, [key, property]) =>
          sum + WORD_TOKENS + Math.ceil(key.length / CHARACTERS_PER_TOKEN) + tokensOfAny(property),
        WORD_TOKENS,
      );
    case 'array':
      return WORD_TOKENS + maxItems * (WORD_TOKENS + (isSchema(items) ? tokensOf(items) : 0));
    case 'string':
      return STRING_TOKENS;
    case 'number':
    case 'integer':
      return NUMBER_TOKENS;
    default:
      return WORD_TOKENS;
  }
}

function tokensOfAny(schema: unknown): number {
  return isSchema(schema) ? tokensOf(schema) : 0;
}
