import type { Store } from '../../adapters/store/store.js';
import type { Config } from '../config.js';

/** What an administrator's command works on. */
export interface AdminTools {
  readonly config: Config;
  readonly store: () => Promise<Store>;
  readonly signal: AbortSignal;
}

/** What a command says, and whether all is well. */
export interface AdminAnswer {
  readonly lines: readonly string[];
  readonly ok: boolean;
}

/** One word that only the terminal of an administrator knows. */
export interface AdminCommand {
  readonly usage: string;
  readonly about: string;
  run(args: readonly string[], tools: AdminTools): Promise<AdminAnswer>;
}
