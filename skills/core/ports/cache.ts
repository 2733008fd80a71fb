import type { Principal } from '../caller.js';

/** What is dear to make again, kept for its owner alone until `expiresAt`; it may be gone sooner. */
export interface Cache {
  /** The value kept under `name`, which may be as long as what the value was made from. */
  find(owner: Principal, name: string, now: number): Promise<string | undefined>;
  /** Keeps a value; the former one of that name is replaced. */
  keep(owner: Principal, name: string, value: string, expiresAt: number): Promise<void>;
}
