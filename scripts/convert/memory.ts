/** What may be remembered about: bytes, or plain data that JSON tells apart. */
export type Input = Uint8Array | string | object;

/** Plain data: JSON gives back what it was. A graph: its parts are one thing in several places, and must be one when it comes back. */
export type Form = 'data' | 'graph';

/** Keeps what pure functions made of their inputs. It may forget at any time: then they are asked again. */
export interface Memory {
  /** The key of an input under the name of its function; equal only where both are. */
  readonly keyOf: (name: string, input: Input) => string;
  /** What was kept, as a copy of its own; undefined where nothing was, or nothing that can be read. */
  readonly get: (key: string) => unknown;
  readonly put: (key: string, value: unknown, form: Form) => void;
}

/** Keeps nothing. */
export const noMemory: Memory = { keyOf: () => '', get: () => undefined, put: () => undefined };

/**
 * What `make` makes of `input`, from `memory` where it is known. The name says which function it is and all that it knows beside the
 * input: `make` must depend on nothing else.
 */
export function remember<I extends Input, O>(
  memory: Memory,
  name: string,
  input: I,
  make: (input: I) => O,
  form: Form = 'data',
): O {
  return rememberAs(memory, memory.keyOf(name, input), () => make(input), form);
}

/** As `remember`, where the key of the input is known already. */
export function rememberAs<O>(memory: Memory, key: string, make: () => O, form: Form = 'data'): O {
  const known = memory.get(key);
  if (known !== undefined) return known as O;
  const made = make();
  memory.put(key, made, form);
  return made;
}

/** As `remember`, for a function that takes its time. */
export async function rememberLater<I extends Input, O>(
  memory: Memory,
  name: string,
  input: I,
  make: (input: I) => Promise<O>,
): Promise<O> {
  const key = memory.keyOf(name, input);
  const known = memory.get(key);
  if (known !== undefined) return known as O;
  const made = await make(input);
  memory.put(key, made, 'data');
  return made;
}
