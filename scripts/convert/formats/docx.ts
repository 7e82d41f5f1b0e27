import mammoth from 'mammoth';
import { readHtml } from './html.ts';
import type { Fault, Reading } from './reading.ts';

/** What a document's parts may come to when unpacked, in bytes: a small archive can hold far more than it weighs. */
const mostUnpacked = 200 * 1024 * 1024;
const entryMark = 0x02014b50;
const unpackedOffset = 24;

const broken: Fault = {
  actual: 'file that is no Word document, or a broken one',
  expected: 'a .docx',
  note: 'Open it in a word processor and save it again as .docx, or paste its text.',
};
const sealed: Fault = {
  actual: 'encrypted document, or one of an old Word',
  expected: 'a .docx without a password',
  note: 'Open it in a word processor and save it as .docx without a password.',
};
const bloated: Fault = {
  actual: 'document of more than 200 MB when unpacked',
  expected: 'a document of text',
  note: 'Remove its pictures and save it again, or paste its text.',
};

const below = [
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3, 4, 5].map((depth) => `p[style-name='heading ${depth}'] => h${depth + 1}:fresh`),
];

/** The text of a Word document: its headings, lists and tables as in a page, without pictures. Pure; a file that cannot be read gives a fault. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  // Password protection wraps a document in the container of the old format (MS-CFB), which opens with these bytes.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { fault: sealed };
  if (unpackedLength(bytes) > mostUnpacked) return { fault: bloated };
  try {
    const html = await convert(bytes, ["p[style-name='Title'] => h1.title:fresh"]);
    // A document with a title has its headings one level below it, as a page has.
    return readHtml(html.includes('<h1 class="title">') ? await convert(bytes, below) : html);
  } catch {
    return { fault: broken };
  }
}

async function convert(bytes: Uint8Array, styleMap: string[]): Promise<string> {
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap, convertImage })).value;
}

/** The sum of the sizes that a ZIP's directory states (APPNOTE 4.3.12). */
function unpackedLength(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = bytes.indexOf(0x50); at >= 0 && at + 46 <= bytes.length; at = bytes.indexOf(0x50, at + 1))
    if (view.getUint32(at, true) === entryMark) sum += view.getUint32(at + unpackedOffset, true);
  return sum;
}
