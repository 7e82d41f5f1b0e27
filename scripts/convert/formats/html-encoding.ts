import { decode } from '../decode.ts';

/** How far into a page a browser looks for its encoding (HTML Standard, "prescan a byte stream"). */
const prescanLength = 1024;
const declared = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*(?<name>[\w-]{2,40})/iu;

/** The text of a page's bytes: by its byte order mark, else by the encoding it declares, else as any other document. */
export function decodeHtml(bytes: Uint8Array): string {
  const hasMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const isMarkedUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (hasMark || isMarkedUtf8) return decode(bytes);
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, prescanLength));
  const name = declared.exec(head)?.groups?.['name'];
  // A page that can be read as ASCII so far is not UTF-16, whatever it declares (HTML Standard).
  return (name && !/^utf-?(?:8|16)/iu.test(name) && decodeAs(name, bytes)) || decode(bytes);
}

function decodeAs(name: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return undefined;
  }
}
