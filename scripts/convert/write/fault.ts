import type { Message, RuleId } from '../message.ts';
import { codeOf } from './disk.ts';

/** Why nothing could be written: what a run tells the keeper instead of a stack trace. */
export class WriteFault extends Error {
  readonly fault: Message;

  constructor(path: string, { actual, expected, note, ruleId = 'unwritable-entry', cause }: Wording) {
    super(`Unexpected ${actual}, expected ${expected}`, cause === undefined ? {} : { cause });
    this.fault = { ruleId, severity: 'error', path, reason: this.message, note };
  }
}

interface Wording {
  readonly actual: string;
  readonly expected: string;
  readonly note: string;
  readonly ruleId?: RuleId;
  readonly cause?: unknown;
}

const stays = 'Every file stays as it was';

/** What the errors of a file system mean, by their codes. */
const meanings: Readonly<Record<string, string>> = {
  ENOSPC: `The disk is full. ${stays}: make room and convert again.`,
  EDQUOT: `The disk is full. ${stays}: make room and convert again.`,
  EFBIG: `The file is larger than may be written here. ${stays}.`,
  EROFS: `The disk can only be read. ${stays}: name another folder with --out.`,
  EACCES: `${stays}: see who may write there, or name another folder with --out.`,
  EPERM: `${stays}: see who may write there, or name another folder with --out.`,
  EBUSY: `Another program has the file open. ${stays}: close it there and convert again.`,
  EISDIR: `A folder stands where a file should go. ${stays}: move it and convert again.`,
  ENOTDIR: `A file stands where a folder should be. ${stays}: move it and convert again.`,
};

/** Does one thing to a file that the keeper knows as `path`; what the file system says against it becomes a fault. */
export function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw faultOf(path, error);
  }
}

/** Does what may fail without harm: tidying up. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof WriteFault) && codeOf(error) === undefined) throw error;
  }
}

/** An error of the file system as a fault; a fault as it is. Anything else is a defect of the converter and is thrown again. */
export function faultOf(path: string, error: unknown): WriteFault {
  if (error instanceof WriteFault) return error;
  const code = codeOf(error);
  if (code === undefined || !(error instanceof Error && 'syscall' in error)) throw error;
  const note = meanings[code] ?? `${stays}: see what is there and convert again.`;
  return new WriteFault(path, { actual: code, expected: 'a place that can be read and written', note, cause: error });
}
