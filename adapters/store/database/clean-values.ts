import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PrimitiveValueListNode,
  type RootOperationNode,
  type ValueNode,
} from 'kysely';

// A lone surrogate: half of a pair, which neither database can store as it is.
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;

/**
 * Makes a value fit for both drivers: text without NUL and lone surrogates, whole numbers, null.
 *
 * `libsql` aborts the process on a boolean, cuts text at a NUL and turns `undefined` and NaN into
 * NULL; PostgreSQL refuses a NUL. Throws a `TypeError` for whatever is not text, number or null, so
 * that the mistake is found where it is made.
 */
export function toColumnValue(value: unknown): string | number | null {
  if (value === null) return null;
  if (typeof value === 'string')
    return value.replaceAll('\0', '').replace(LONE_SURROGATE, '\uFFFD');
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new TypeError(`A column takes text, whole numbers and null, not ${describe(value)}.`);
}

function describe(value: unknown): string {
  return typeof value === 'number' ? String(value) : typeof value;
}

class ValueCleaner extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: toColumnValue(node.value) };
  }

  protected override transformPrimitiveValueList(
    node: PrimitiveValueListNode,
  ): PrimitiveValueListNode {
    return { ...node, values: node.values.map(toColumnValue) };
  }
}

/** The one gate that every bound value passes on its way to either driver. */
export function createValueCleaner(): KyselyPlugin {
  const cleaner = new ValueCleaner();
  return {
    transformQuery: ({ node, queryId }): RootOperationNode => cleaner.transformNode(node, queryId),
    transformResult: async ({ result }) => result,
  };
}
