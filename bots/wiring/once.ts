/** A value that is made at the first use and then shared; a failed attempt is made again. */
export interface Once<T> {
  get(): Promise<T>;
  started(): boolean;
}

/** Makes `create` run at most once at a time, and never again after it succeeded. */
export function once<T>(create: () => Promise<T>): Once<T> {
  let made: Promise<T> | undefined;
  return {
    get() {
      made ??= create().catch((error: unknown) => {
        made = undefined;
        throw error;
      });
      return made;
    },
    started: () => made !== undefined,
  };
}
