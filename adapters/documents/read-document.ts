import { Worker } from 'node:worker_threads';
import type { ReadDocument, Refusal, WorkerAnswer } from './document.js';
import { toDocumentError } from './errors.js';
import { policies } from './policies.js';

/** The build puts the worker beside what starts it. From the sources it needs their loader, which a thread does not inherit. */
const IS_SOURCE = import.meta.url.endsWith('.ts');
const PROGRAM = new URL(`./document-worker.${IS_SOURCE ? 'ts' : 'js'}`, import.meta.url);
const FROM_SOURCE = `import(${JSON.stringify('tsx/esm/api')}).then(({ tsImport }) => tsImport('${PROGRAM.href}', '${PROGRAM.href}'))`;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads the text of a PDF, Word, Excel or PowerPoint file in a thread of its own, which is stopped where it takes too
 * long or too much memory. `name` is for the words of errors.
 *
 * Throws `InputError` and `TooLargeError` with what to do about it, and the signal's reason.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  signal: AbortSignal,
): Promise<ReadDocument> {
  if (running >= policies.atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    signal.throwIfAborted();
    const answer = await inWorker(bytes, signal);
    if (answer.kind === 'refused') throw toDocumentError(answer.refusal, name);
    return answer.document;
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function inWorker(bytes: Uint8Array, signal: AbortSignal): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(IS_SOURCE ? FROM_SOURCE : PROGRAM, {
      eval: IS_SOURCE,
      workerData: bytes,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: policies.heapMb },
      // What a library prints about a document is nobody's business.
      stdout: true,
      stderr: true,
    });
    const before = process.memoryUsage.rss();
    const refuse = (refusal: Refusal) => end(() => resolve({ kind: 'refused', refusal }));
    const stop = () => end(() => reject(signal.reason));
    const late = setTimeout(() => refuse('too long'), policies.timeMs);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > policies.growth) refuse('too large');
    }, policies.watchMs);

    function end(settle: () => void): void {
      clearTimeout(late);
      clearInterval(watch);
      signal.removeEventListener('abort', stop);
      worker.removeAllListeners();
      // A thread that is stopped may still fail on its way out.
      worker.on('error', () => undefined);
      void worker.terminate().then(settle, settle);
    }

    signal.addEventListener('abort', stop, { once: true });
    worker.once('message', (answer: WorkerAnswer) => end(() => resolve(answer)));
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse('too large');
      // The stack ran over, or the library met what it does not know: the file is to blame, and no one else.
      else refuse('broken');
    });
    worker.once('exit', () => refuse('broken'));
  });
}
