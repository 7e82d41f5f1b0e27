/** Milliseconds without a key after which a reader is listening rather than typing. */
const pause = 700;

/** Says something through a live region (`role="status"`) once its words have stood for a moment; only the last of many is said. */
export function createAnnouncer(region: HTMLElement): (words: string) => void {
  let waiting: number | undefined;
  return (words) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      region.textContent = words;
    }, pause);
  };
}
