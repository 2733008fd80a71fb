import type * as z from 'zod';

/** A schema as `z.toJSONSchema` writes it. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Whether what stands at the place of a schema is one. */
export function isSchema(schema: unknown): schema is JsonSchema {
  return typeof schema === 'object' && schema !== null && !Array.isArray(schema);
}

/** The forms that a value may have; undefined where there is only one. */
export function alternativesOf(schema: JsonSchema): readonly JsonSchema[] | undefined {
  if (schema.anyOf) return schema.anyOf.filter(isSchema);
  // A string or null is written as two types of one schema.
  const types: unknown = schema.type;
  return Array.isArray(types) ? types.map((type) => ({ ...schema, type })) : undefined;
}

/** Whether null may stand there. */
export function isNullable(schema: JsonSchema): boolean {
  return alternativesOf(schema)?.some(({ type }) => type === 'null') ?? false;
}
