/**
 * The text of a document's bytes: UTF-16 and UTF-8 by their byte order marks, which are left out; else UTF-16 where every sign says so, else
 * UTF-8 where the bytes are valid UTF-8, else Windows-1252, in which every byte is a character. Encodings and their names are those of the WHATWG Encoding Standard.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const [isLittle, isBig] = [isUnmarkedUtf16(bytes, 1), isUnmarkedUtf16(bytes, 0)];
  const wide = isLittle || isBig ? decodeAs(isLittle ? 'utf-16le' : 'utf-16be', bytes) : undefined;
  // Control characters that no text has: what looked like UTF-16 is something else.
  if (wide !== undefined && !/[^\P{Cc}\t\n\f\r\u0085]/u.test(wide)) return wide;
  return decodeAs('utf-8', bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How much of a document is looked at, in bytes, and the fewest characters that say anything. */
const sampleLength = 4096;
const fewestCharacters = 4;
/** Spaces, line breaks and figures have a zero in every script that parts words; of Latin letters nearly all have. */
const leastZeros = 0.1;
/** Alphabets stand below U+2000. Bytes this small are rare in any other encoding of text. */
const alphabets = 0x20;
const leastAlphabetic = 0.9;

/**
 * Whether bytes are UTF-16 without a mark in an alphabet: the high halves of its characters, at `offset` in each pair, are small, some of
 * them zero, and no low half is. Scripts of more than an alphabet are not told from other bytes so.
 */
function isUnmarkedUtf16(bytes: Uint8Array, offset: 0 | 1): boolean {
  const sample = bytes.subarray(0, Math.min(sampleLength, bytes.length));
  if (!sample.includes(0)) return false;
  if (bytes.length % 2 !== 0 || sample.length / 2 < fewestCharacters) return false;
  const high = sample.filter((_, index) => index % 2 === offset);
  const low = sample.filter((_, index) => index % 2 !== offset);
  const share = (isOne: (byte: number) => boolean) => high.filter(isOne).length / high.length;
  return (
    low.every((byte) => byte !== 0) &&
    share((byte) => byte === 0) >= leastZeros &&
    share((byte) => byte < alphabets) >= leastAlphabetic
  );
}
