/** The example of a message's page: the files of a content folder, how the command is run on them, and what it prints. */
export interface Example {
  /** By path below the content folder; empty where only a fault of the converter gives the message. */
  readonly files: Readonly<Record<string, string>>;
  readonly isCheck: boolean;
  readonly printed: string;
}

/**
 * Reads the page of a message. A fence below a line that is nothing but a path in code is that file; the fence below a line that ends in
 * "prints:" is what the command prints.
 */
export function readExample(page: string): Example {
  const fences = [...page.matchAll(/^(?<above>.+)\n\n~~~\w*\n(?<text>[\s\S]*?)^~~~$/gmu)].map(({ groups }) => ({
    above: groups?.['above'] ?? '',
    text: groups?.['text'] ?? '',
  }));
  const files = fences.flatMap(({ above, text }) => {
    const path = /^`(?<path>[\w./-]+)`$/u.exec(above)?.groups?.['path'];
    // A file ends with the line break of its last line; an empty one has none.
    return path === undefined ? [] : [[path, text] as const];
  });
  const printed = fences.find(({ above }) => above.endsWith('prints:'));
  return {
    files: Object.fromEntries(files),
    isCheck: printed?.above.includes('--check') ?? false,
    printed: printed?.text ?? '',
  };
}
