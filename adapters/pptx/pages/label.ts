/** Where the label of "Owner: Dana Ortiz" ends, counting the colon; 0 without one. */
export function labelLength(bullet: string): number {
  return /^[^:.!?]{2,32}:(?=\s\S)/u.exec(bullet)?.[0].length ?? 0;
}
