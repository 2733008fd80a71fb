/** Sets the clock of this process; epoch milliseconds. */
export function setDate(instant: number): void;
