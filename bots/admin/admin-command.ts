import type { Store } from '../../adapters/store/store.js';
import type { Config } from '../config.js';

/** What an administrator's command works on. */
export interface AdminTools {
  readonly config: Config;
  readonly store: () => Promise<Store>;
  readonly signal: AbortSignal;
}

/** What a command says; all is well where there is no exit code. */
export interface AdminAnswer {
  readonly lines: readonly string[];
  /** The same for scripts: one object a check, a delivery, an entry. */
  readonly facts?: readonly object[];
  /** Where something is wrong, the exit code after `sysexits.h` that says what. */
  readonly exit?: number;
}

/** One word that only the terminal of an administrator knows. */
export interface AdminCommand {
  readonly usage: string;
  readonly about: string;
  run(args: readonly string[], tools: AdminTools): Promise<AdminAnswer>;
}
