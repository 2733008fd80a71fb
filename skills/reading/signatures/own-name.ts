/** Whether a name shares a word with the author's; an author without words may have any. */
export function sharesName(author: string, name: string): boolean {
  const words = (text: string): readonly string[] =>
    text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const known = words(author);
  return known.length === 0 || words(name).some((word) => known.includes(word));
}
