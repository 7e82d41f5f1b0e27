import JSZip from 'jszip';
import mammoth from 'mammoth';
import { readHtml } from './html.ts';
import type { Fault, Reading } from './reading.ts';

/** What all parts may come to when unpacked, in bytes: a document of the largest size that is read, and its text beside it. */
const mostUnpacked = 50 * 1024 * 1024;
/** Tags in all parts: each costs a kilobyte or two and a tenth of a millisecond; a hundred pages have some ten thousand. */
export const mostTags = 200_000;
/** Parts of an archive; a document with a picture on every page has some hundred. */
const mostParts = 10_000;
const productionLimits = { unpacked: mostUnpacked, tags: mostTags, parts: mostParts };
type Limits = typeof productionLimits;
const tagMark = 0x3c;
const partMark = 'PK\x01\x02';

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
const bloated = ({ unpacked, tags, parts }: Limits): Fault => ({
  actual: `document of more than ${unpacked / 1024 / 1024} MB when unpacked, of more than ${tags} tags or ${parts} parts`,
  expected: 'a document of text',
  note: 'Take out its pictures, split it, or paste its text.',
});

const below = [
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3, 4, 5].map((depth) => `p[style-name='heading ${depth}'] => h${depth + 1}:fresh`),
];

/** The text of a Word document: its headings, lists and tables as in a page, without pictures. Pure; a file that cannot be read, or is beyond a limit, gives a fault. */
export async function readDocx(bytes: Uint8Array, limits: Limits = productionLimits): Promise<Reading> {
  // Password protection wraps a document in the container of the old format (MS-CFB), which opens with these bytes.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { fault: sealed };
  if (countParts(bytes) > limits.parts) return { fault: bloated(limits) };
  try {
    if (!(await isModest(bytes, limits))) return { fault: bloated(limits) };
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

/** The parts that a ZIP's directory lists, and what else looks like one (APPNOTE 4.3.12): counted before anything is made of them. */
function countParts(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = file.indexOf(partMark, 0, 'latin1'); at >= 0; at = file.indexOf(partMark, at + 1, 'latin1')) count += 1;
  return count;
}

/** Whether all parts come to less than the limits. They are unpacked to be counted: the sizes that an archive states may be false. Any part may be the text, whatever its name. */
async function isModest(bytes: Uint8Array, limits: Limits): Promise<boolean> {
  const counted = { length: 0, tags: 0 };
  for (const part of (await JSZip.loadAsync(bytes)).file(/./u)) if (!(await count(part, counted, limits))) return false;
  return true;
}

/** Adds a part to what was counted, up to the limits; false where it is beyond one. */
function count(part: JSZip.JSZipObject, counted: { length: number; tags: number }, limits: Limits): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const stream = part.nodeStream('nodebuffer');
    stream.on('data', (chunk: Buffer) => {
      counted.length += chunk.length;
      for (let at = chunk.indexOf(tagMark); at >= 0; at = chunk.indexOf(tagMark, at + 1)) counted.tags += 1;
      if (counted.length <= limits.unpacked && counted.tags <= limits.tags) return;
      stream.pause();
      resolve(false);
    });
    stream.on('error', reject).on('end', () => resolve(true));
  });
}
