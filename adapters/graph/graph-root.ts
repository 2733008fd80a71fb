/** Graph of the world-wide cloud. */
export const GRAPH_ROOT = 'https://graph.microsoft.com';
