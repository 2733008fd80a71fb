import { hostname } from 'node:os';
import process from 'node:process';

/** Tells this process from the others that share a store, in the ledger and in the log. */
export const processName = `${hostname()}:${process.pid}`;
