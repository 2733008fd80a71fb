// Preloaded into processes that a test starts: moves their Date to the `start` in this file's address.
import { setDate } from './moved-date.mjs';

const start = Date.parse(new URL(import.meta.url).searchParams.get('start') ?? '');
if (Number.isNaN(start)) throw new Error(`${import.meta.url} names no moment to start at.`);
setDate(start);
