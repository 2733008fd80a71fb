const FENCE = /^\s*```(?:json)?\s*\n([\s\S]*?)\n?```\s*$/i;

/**
 * Reads JSON as small models write it: bare or inside one Markdown fence.
 *
 * Returns undefined for anything else, so that a schema check is the only judge.
 */
export function parseJson(text: string): unknown {
  const body = FENCE.exec(text)?.[1] ?? text;
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
