import { inflateRawSync } from "node:zlib";

const endOfDirectory = 0x06054b50;
const entryOfDirectory = 0x02014b50;

/**
 * How many bytes a zip holds once inflated: infinitely many beyond the limit, null when the zip is not whole. The sizes that a zip announces are
 * its author's word: each entry is inflated here, and stopped at what is left of the limit.
 */
export function inflatedSize(zip: Buffer, limit: number): number | null {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== endOfDirectory) return null;
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  let total = 0;
  try {
    for (let index = 0; index < count; index += 1) {
      if (zip.readUInt32LE(at) !== entryOfDirectory) return null;
      total += inflatedEntry(zip, at, limit - total);
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? Infinity : null;
  }
  return total;
}

function inflatedEntry(zip: Buffer, entry: number, left: number): number {
  const method = zip.readUInt16LE(entry + 10);
  const size = zip.readUInt32LE(entry + 20);
  const header = zip.readUInt32LE(entry + 42);
  if (method === 0) return size;
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  return inflateRawSync(zip.subarray(start, start + size), { maxOutputLength: Math.max(1, left) }).length;
}
