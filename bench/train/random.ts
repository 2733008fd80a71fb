/** Numbers that are the same in every run. */
export interface Random {
  /** From 0 to 1. */
  next(): number;
  pick<T>(of: readonly T[]): T;
  shuffle(order: number[]): void;
}

/** A linear congruential generator (Numerical Recipes). */
export function createRandom(seed = 1): Random {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  return {
    next,
    pick<T>(of: readonly T[]): T {
      const picked = of[Math.floor(next() * of.length)];
      if (picked === undefined) throw new RangeError('nothing to pick of');
      return picked;
    },
    shuffle(order) {
      for (let at = order.length - 1; at > 0; at -= 1) {
        const other = Math.floor(next() * (at + 1));
        const kept = order[at] ?? 0;
        order[at] = order[other] ?? 0;
        order[other] = kept;
      }
    },
  };
}
