/** A document that is in the hub now, with the files that were written for it. */
export interface Added {
  readonly kind: 'added';
  /** The file it was copied from, as it was named. */
  readonly from: string;
  readonly id: string;
  /** The copy and its .yaml. */
  readonly files: readonly string[];
}

/** What became of one file that was to be added. */
export type Outcome =
  | Added
  /** The hub has these bytes already; `written` is the .yaml that they lacked. */
  | { readonly kind: 'known'; readonly from: string; readonly path: string; readonly written?: string }
  /** It cannot be added: why, and what to do. */
  | { readonly kind: 'refused'; readonly from: string; readonly reason: string; readonly advice: string }
  /** It lies in a folder that was named, and is none for the hub. */
  | { readonly kind: 'skipped'; readonly from: string; readonly reason: string };

/** An outcome in the words of a system's error: no permission, a disk that is full. */
export function refusedBy(from: string, error: unknown): Outcome {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const [reason, advice] = systemErrors.get(code) ?? [`It could not be read or copied (${code}).`, 'Try again.'];
  return { kind: 'refused', from, reason, advice };
}

/** POSIX error codes that a person can do something about. */
const systemErrors: ReadonlyMap<string, readonly [reason: string, advice: string]> = new Map([
  [
    'ENOENT',
    ['There is no such file or folder.', 'Check its name; drag it into the terminal to have its path written.'],
  ],
  [
    'EACCES',
    [
      'You have no permission to read it, or to write to the hub.',
      'Copy it to a folder of your own, or ask who owns it.',
    ],
  ],
  [
    'EPERM',
    [
      'You have no permission to read it, or to write to the hub.',
      'Copy it to a folder of your own, or ask who owns it.',
    ],
  ],
  ['EROFS', ['The hub lies on a disk that cannot be written.', 'Work on a copy of the hub.']],
  ['ENOSPC', ['The disk is full.', 'Make room, and add it again.']],
  ['EEXIST', ['A file of that name came into the hub meanwhile.', 'Add it again.']],
]);
