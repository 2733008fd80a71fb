import { alternativesOf, isSchema, type JsonSchema } from './json-schema.js';

/**
 * Writes a schema as the answer it asks for, for servers that take none or do not keep to it.
 *
 * @example '{"from": [1 or 2 or 3], "note": "…"}'
 */
export function describeShape(schema: JsonSchema): string {
  return `Answer with one JSON object of this form and nothing else: ${shapeOf(schema)}`;
}

function shapeOf(schema: unknown): string {
  if (!isSchema(schema)) return '…';
  const alternatives = alternativesOf(schema);
  if (alternatives) return alternatives.map(shapeOf).join(' or ');
  const { enum: options, type, properties = {}, items } = schema;
  if (options) return options.map((option) => JSON.stringify(option)).join(' or ');
  switch (type) {
    case 'object':
      return `{${Object.entries(properties)
        .map(([key, property]) => `${JSON.stringify(key)}: ${shapeOf(property)}`)
        .join(', ')}}`;
    case 'array':
      return `[${shapeOf(items)}, …]`;
    case 'string':
      return '"…"';
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'null';
    default:
      return '0';
  }
}
