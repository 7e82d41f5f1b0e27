/** Milliseconds of work after which a page may answer its reader first: four times as many on a slow phone still pass unnoticed. */
const slice = 10;

/** Works through items in their order, with a pause for the page after each slice of time. */
export async function inSlices<T>(items: readonly T[], work: (item: T, index: number) => void): Promise<void> {
  let end = performance.now() + slice;
  for (const [index, item] of items.entries()) {
    work(item, index);
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + slice;
  }
}

/** A message to oneself comes after what the page has to do, and sooner than a timer would. */
function pause(): Promise<void> {
  return new Promise((goOn) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      goOn();
    };
    port2.postMessage(undefined);
  });
}
