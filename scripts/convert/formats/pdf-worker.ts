import { parentPort } from 'node:worker_threads';
import { readPdfText } from './pdf-text.ts';

// Gets the bytes of one PDF after the other, and answers each with its reading.
parentPort?.on('message', async (bytes: Uint8Array) => parentPort?.postMessage(await readPdfText(bytes)));
