import { parentPort, workerData } from 'node:worker_threads';
import { DocumentRefused, type WorkerAnswer } from './document.js';
import { openDocument } from './open-document.js';

// The thread that reads one document and ends: its heap is its own, and it can be stopped at any point.

async function answer(): Promise<WorkerAnswer> {
  try {
    return { kind: 'read', document: await openDocument(workerData as Uint8Array) };
  } catch (error) {
    if (error instanceof DocumentRefused) return { kind: 'refused', refusal: error.refusal };
    throw error;
  }
}

parentPort?.postMessage(await answer());
