import { decode } from '../decode.ts';
import type { Fault, Reading } from './reading.ts';

/** The largest document, in bytes: a longer one is no document but a collection, or pictures. */
export const largestDocument = 20 * 1024 * 1024;

type Reader = (bytes: Uint8Array) => Reading | Promise<Reading>;
const readText: Reader = (bytes) => ({ text: { text: decode(bytes), around: [] } });
// The libraries for each format are loaded when the first document of it comes: most runs need none of them.
const readPage: Reader = async (bytes) => {
  const [{ readHtml }, { decodeHtml }] = await Promise.all([import('./html.ts'), import('./html-encoding.ts')]);
  return readHtml(decodeHtml(bytes));
};
const readDocument: Reader = async (bytes) => (await import('./docx.ts')).readDocx(bytes);
const readPrint: Reader = async (bytes) => (await import('./pdf.ts')).readPdf(bytes);

/** The reader of each file ending, as `extname` gives it in lower case. */
const readers: ReadonlyMap<string, Reader> = new Map([
  ['.txt', readText],
  ['.md', readText],
  ['.html', readPage],
  ['.htm', readPage],
  ['.docx', readDocument],
  ['.pdf', readPrint],
]);

/** The endings of documents. */
export const endings: readonly string[] = [...readers.keys()];

/** A document's value, and the end of it that its page or print puts around the document. */
export interface Value {
  readonly value: string;
  /** Whether the text carries Markdown's marks. Text made of a page or a Word document has marks for headings and items only. */
  readonly isMarkdown?: boolean;
  readonly furniture?: { readonly start: number; readonly end: number };
}

/** The value of a document by its ending, or why it has none. Total on any bytes. */
export async function readFormat(ending: string, bytes: Uint8Array): Promise<Value | { readonly fault: Fault }> {
  if (bytes.length > largestDocument) return { fault: tooLarge(bytes.length) };
  const reading = await (readers.get(ending) ?? readText)(bytes);
  if ('fault' in reading) return reading;
  const { text, around } = reading.text;
  if (around.length === 0) return { value: text, ...(ending === '.md' ? { isMarkdown: true } : {}) };
  const start = text.length + 2;
  const value = `${text}\n\n${around.join('\n')}\n`;
  return { value, furniture: { start, end: value.length } };
}

/** As `readFormat`, for text that is nothing but its bytes: they are read and decoded when somebody asks for the value. Undefined for other endings. */
export function readPlain(ending: string, bytes: () => Uint8Array): Value | undefined {
  if (readers.get(ending) !== readText) return undefined;
  return {
    ...(ending === '.md' ? { isMarkdown: true } : {}),
    get value() {
      return decode(bytes());
    },
  };
}

/** Whether one of the bytes is a letter of ASCII. No encoding has such a byte in a character that is blank, so the text is not. */
export function hasLetter(bytes: Uint8Array): boolean {
  return bytes.some((byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
}

/** A document above the limit, with its size. */
export function tooLarge(bytes: number): Fault {
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  return {
    actual: `document of ${megabytes} MB`,
    expected: `at most ${largestDocument / 1024 / 1024} MB`,
    note: 'Split it, or paste the text without its pictures.',
  };
}
