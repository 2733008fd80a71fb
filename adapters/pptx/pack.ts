/** Splits a run of heights into pages, each as full as it gets. */
export function pack(
  heights: readonly number[],
  room: number,
): readonly { readonly from: number; readonly to: number }[] {
  const pages: { from: number; to: number }[] = [];
  let from = 0;
  let used = 0;
  heights.forEach((height, index) => {
    if (index > from && used + height > room) {
      pages.push({ from, to: index });
      from = index;
      used = 0;
    }
    used += height;
  });
  pages.push({ from, to: heights.length });
  return pages;
}
