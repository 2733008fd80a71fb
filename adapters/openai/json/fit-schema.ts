import { alternativesOf, isNullable, isSchema, type JsonSchema } from './json-schema.js';
import type { Json } from './lenient-json.js';

/** Undefined for a value that is not of the asked form, whatever one makes of it. */
type Fitted = Json | undefined;

/**
 * Brings a value into the form of a schema where its meaning is beyond doubt: a number written as a
 * string, one item where a list was asked for, `source_id` for `sourceId`, keys nobody asked for, a
 * list too long, an item of another form among good ones, a list left out.
 *
 * Nothing is invented: what has to be said and is not there makes the whole undefined, and so does
 * a list of which no item fits, because an empty one would say that there is nothing.
 */
export function fitSchema(value: Json, schema: JsonSchema): Fitted {
  const alternatives = alternativesOf(schema);
  if (alternatives) return fitFirst(value, alternatives);
  if (schema.enum) return fitEnum(value, schema.enum);
  switch (schema.type) {
    case 'object':
      return fitObject(value, schema);
    case 'array':
      return fitArray(value, schema);
    case 'string':
      return fitString(value);
    case 'number':
    case 'integer':
      return fitNumber(value, schema.type === 'integer');
    case 'boolean':
      return fitBoolean(value);
    case 'null':
      return isNothing(value) ? null : undefined;
    default:
      return undefined;
  }
}

function fitFirst(value: Json, schemas: readonly JsonSchema[]): Fitted {
  // "none" is a word too: where nothing may stand, it means nothing.
  const nothingFirst = [...schemas].sort(
    (a, b) => Number(b.type === 'null') - Number(a.type === 'null'),
  );
  for (const schema of nothingFirst) {
    const fitted = fitSchema(value, schema);
    if (fitted !== undefined) return fitted;
  }
  return undefined;
}

function fitObject(value: Json, schema: JsonSchema): Fitted {
  const properties = Object.entries(schema.properties ?? {}).flatMap(([key, property]) =>
    isSchema(property) ? [[key, property] as const] : [],
  );
  const members = toMembers(value, properties);
  if (members === undefined) return undefined;
  const fitted = properties.map(([key, property]) => {
    const said = members.get(fold(key));
    const as: Fitted = fitMember(said, property);
    return { key, property, isSaid: said !== undefined, as };
  });
  if (!fitted.some(({ isSaid, as }) => isSaid && as !== undefined)) return undefined;
  const whole: [string, Json][] = [];
  for (const { key, property, as } of fitted) {
    // Beside others that fit, a list of strange items is left out.
    if (as !== undefined) whole.push([key, as]);
    else if (mayBeEmpty(property)) whole.push([key, []]);
    else return undefined;
  }
  return Object.fromEntries(whole);
}

/** A bare list stands for an object with nothing but that list. */
function toMembers(
  value: Json,
  properties: readonly (readonly [string, JsonSchema])[],
): ReadonlyMap<string, Json> | undefined {
  const [only, ...others] = properties;
  if (isList(value)) {
    const isTheList = only?.[1].type === 'array' && others.length === 0;
    return isTheList ? new Map([[fold(only[0]), value]]) : undefined;
  }
  if (value === null || typeof value !== 'object') return undefined;
  return new Map(Object.entries(value).map(([key, member]) => [fold(key), member]));
}

function fitMember(said: Json | undefined, property: JsonSchema): Fitted {
  if (said !== undefined) return fitSchema(said, property);
  if (mayBeEmpty(property)) return [];
  return isNullable(property) ? null : undefined;
}

function mayBeEmpty({ type, minItems = 0 }: JsonSchema): boolean {
  return type === 'array' && minItems === 0;
}

function fitArray(value: Json, { items, minItems = 0, maxItems }: JsonSchema): Fitted {
  if (!isSchema(items)) return undefined;
  const said = isList(value) ? value : isNothing(value) ? [] : [value];
  const fitted = said
    .map((item) => fitSchema(item, items))
    .filter((item): item is Json => item !== undefined)
    .slice(0, maxItems);
  if (fitted.length < minItems || (fitted.length === 0 && said.length > 0)) return undefined;
  return fitted;
}

function fitEnum(value: Json, options: readonly unknown[]): Fitted {
  const wanted = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  if (wanted === undefined) return undefined;
  const found = options.find((option) => fold(String(option)) === fold(wanted));
  return typeof found === 'string' || typeof found === 'number' ? found : undefined;
}

function fitString(value: Json): Fitted {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

function fitNumber(value: Json, isInteger: boolean): Fitted {
  // "[3]" and "3." are how a sentence is cited by its number.
  const digits = typeof value === 'string' ? /^\W*(-?\d+(?:\.\d+)?)\W*$/u.exec(value)?.[1] : value;
  const number = digits === null || digits === '' ? Number.NaN : Number(digits);
  return Number.isFinite(number) && (!isInteger || Number.isInteger(number)) ? number : undefined;
}

function fitBoolean(value: Json): Fitted {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

function isNothing(value: Json): boolean {
  return value === null || value === '' || (typeof value === 'string' && fold(value) === 'null');
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** `source_id`, `SourceId` and `source-id` are the same key. */
function fold(key: string): string {
  const folded = key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return folded === '' ? key : folded;
}
