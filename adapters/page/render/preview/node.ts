/** A part of another surface's message: its JSON as it would be sent. */
export type Node = Readonly<Record<string, unknown>>;

/** The parts in a list of a message; nothing of anything else. */
export function nodesIn(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** A value that is a part of a message. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text in a field; empty where there is none. */
export function textIn(node: Node, name = 'text'): string {
  const value = node[name];
  return typeof value === 'string' ? value : '';
}
