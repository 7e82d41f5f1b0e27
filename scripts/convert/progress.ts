import { cut } from './report/printable.ts';
import { widthOf } from './report/width.ts';
import { figure } from './report/words.ts';

/** How far a run is: what it does now, and, where it can be counted, how many of how many are done. */
export interface Progress {
  readonly doing: 'reading' | 'recognising' | 'linking' | 'writing entries' | 'proving';
  readonly done?: number;
  readonly of?: number;
}

/** What a stage or a run calls on its way. */
export type OnProgress = (progress: Progress) => void;

/** A terminal, or what stands for one. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Milliseconds before the first line is drawn, and between two of them. A run that is over sooner shows nothing. */
const [patience, frame] = [500, 100];
const barWidth = 24;
const eraseLine = '\r\u001b[2K';

/**
 * A line that says how far a run is, drawn over itself on a terminal and erased by `end`; nothing is written where there is none.
 * It draws when it is called: the stages run in one go, and a timer would never fire between them. That is what libraries of progress
 * bars do, so this is none of them.
 */
export function createProgress(
  screen: Screen,
  now: () => number = () => performance.now(),
): { on: OnProgress; end: () => void } {
  const begun = now();
  let drawn = Number.NEGATIVE_INFINITY;
  let doing: Progress['doing'] | undefined;
  const isShown = () => drawn > Number.NEGATIVE_INFINITY;
  return {
    on: (progress) => {
      const time = now();
      // What is begun is said at once: nobody may be called again until it is done.
      const isSame = progress.doing === doing;
      if (!screen.isTTY || time - begun < patience || (isSame && time - drawn < frame)) return;
      drawn = time;
      doing = progress.doing;
      screen.write(eraseLine + progressLine(progress, (screen.columns ?? 80) - 1));
    },
    end: () => {
      if (isShown()) screen.write(eraseLine);
      drawn = Number.NEGATIVE_INFINITY;
    },
  };
}

/** `reading 312 of 1,000 ███████▌` in at most `columns`. */
export function progressLine({ doing, done, of }: Progress, columns: number): string {
  if (done === undefined || of === undefined) return cut(`${doing} …`, columns);
  const text = `${doing} ${figure(done)} of ${figure(of)}`;
  const filled = Math.round((barWidth * done) / Math.max(of, 1));
  const bar = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`;
  return widthOf(text) + 1 + barWidth <= columns ? `${bar} ${text}` : cut(text, columns);
}
