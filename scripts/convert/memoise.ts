/** Lines that are kept: those of any document but the largest, in a few megabytes. */
const mostTexts = 4096;

/** The same function, which keeps what it made of its latest texts: a dozen rules ask about each line of a document. */
export function memoise<O>(make: (text: string) => O): (text: string) => O {
  const known = new Map<string, O>();
  return (text) => {
    const before = known.get(text);
    // A known text may be of nothing, which is the answer as well.
    if (before !== undefined || known.has(text)) return before as O;
    if (known.size >= mostTexts) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

/** The same function, which keeps what it made of its last input: several rules ask about a document while it is read. */
export function memoiseLast<I extends object, O>(make: (input: I) => O): (input: I) => O {
  let last: { readonly input: I; readonly made: O } | undefined;
  return (input) => {
    if (last?.input !== input) last = { input, made: make(input) };
    return last.made;
  };
}
