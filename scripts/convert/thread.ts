import { parentPort } from 'node:worker_threads';
import { doJob, type Job } from './thread-job.ts';

// Gets a few jobs after the other, and answers each few with what is to be remembered of them.
parentPort?.on('message', (jobs: readonly Job[]) => parentPort?.postMessage(jobs.flatMap(doJob)));
