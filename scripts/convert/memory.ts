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
  /** Whether anything is kept; what is asked for in this way is kept on, with what is kept apart of it, and not read. */
  readonly has: (key: string) => boolean;
}

/** Keeps nothing. */
export const noMemory: Memory = { keyOf: () => '', get: () => undefined, put: () => undefined, has: () => false };

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

/**
 * As `rememberAs`, for a value of which some properties are large and seldom looked at. Each of those is kept for itself, in the form
 * that `apart` gives, and read when somebody asks for it.
 */
export function rememberApart<O extends object, K extends keyof O & string>(
  memory: Memory,
  key: string,
  make: () => O,
  apart: Readonly<Record<K, Form>>,
): O {
  const names = Object.keys(apart) as K[];
  const keyOf = (name: K) => apartKey(key, name);
  const known = memory.get(key);
  if (known !== undefined) {
    let made: O | undefined;
    const again = (name: K) => {
      made ??= make();
      memory.put(keyOf(name), made[name], apart[name]);
      return made[name];
    };
    for (const name of names)
      defineLater(known as O, name, () => (memory.get(keyOf(name)) as O[K] | undefined) ?? again(name));
    return known as O;
  }
  const made = make();
  const rest = Object.entries(made).filter(([name]) => !(name in apart));
  memory.put(key, Object.fromEntries(rest), 'data');
  for (const name of names) memory.put(keyOf(name), made[name], apart[name]);
  return made;
}

/** Where a property is kept that is kept apart. */
export function apartKey(key: string, name: string): string {
  return `${key} ${name}`;
}

/** The name of a part where a key is one of what is kept apart, and seldom looked at; of other keys nothing. */
export function partOf(key: string): string {
  const at = key.indexOf(' ');
  return at === -1 ? '' : key.slice(at + 1);
}

/** The key of that which a key is a part of; of other keys themselves. */
export function wholeOf(key: string): string {
  const at = key.indexOf(' ');
  return at === -1 ? key : key.slice(0, at);
}

/** Gives `object` a property whose value is made when somebody first asks for it. */
export function defineLater<O extends object, K extends keyof O>(object: O, name: K, make: () => O[K]): O {
  const define = (descriptor: PropertyDescriptor) =>
    Object.defineProperty(object, name, { ...descriptor, enumerable: true, configurable: true });
  return define({
    get: () => {
      const value = make();
      define({ value });
      return value;
    },
  });
}
