/** Milliseconds between two searches while somebody types: a key waits for the next one only where one was just asked. */
const pause = 120;

/** Calls at once, and then at most once in each pause: the last call of several is the one that counts. */
export function createPace(callback: () => void): () => void {
  let waiting: number | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const run = () => {
    waiting = undefined;
    last = performance.now();
    callback();
  };
  return () => {
    clearTimeout(waiting);
    const rest = last + pause - performance.now();
    if (rest <= 0) run();
    else waiting = window.setTimeout(run, rest);
  };
}
