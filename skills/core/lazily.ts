/** A value that is made when it is first asked for, and kept: no start pays for it. */
export function lazily<T>(make: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}
