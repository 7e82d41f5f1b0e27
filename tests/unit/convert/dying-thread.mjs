// Loaded in a process and in each of its threads: one that converts ends in the way that DIES names when it is given the lot of jobs
// that DIES_AT numbers, of documents or of pages as DIES_OF says.
import { isMainThread, parentPort } from 'node:worker_threads';

const { DIES = '', DIES_AT, DIES_OF } = process.env;
const ways = new Map([
  ['without a word', () => process.exit(1)],
  ['as if all were well', () => process.exit(0)],
  [
    'by a fault',
    () => {
      throw new Error('Unexpected storm');
    },
  ],
]);
const die = ways.get(DIES);
let lots = 0;

if (!isMainThread && parentPort && die) {
  const listen = parentPort.on.bind(parentPort);
  parentPort.on = (name, listener) =>
    listen(name, (jobs) => {
      lots += DIES_OF === (jobs[0].place ? 'pages' : 'documents') ? 1 : 0;
      if (lots === Number(DIES_AT)) die();
      listener(jobs);
    });
}
