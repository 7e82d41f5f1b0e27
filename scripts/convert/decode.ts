/**
 * The text of a document's bytes: UTF-16 and UTF-8 by their byte order marks, which are left out; else UTF-8 where the bytes are valid
 * UTF-8, else Windows-1252, in which every byte is a character. Encodings and their names are those of the WHATWG Encoding Standard.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
