import { crc32, inflateRawSync } from "node:zlib";

const endOfDirectory = 0x06054b50;
const entryOfDirectory = 0x02014b50;
const entryOfFile = 0x04034b50;

/**
 * The zip once inflated, with what its directory names and nothing else; too large beyond the limit, null when it is not whole. A zip tells of its
 * entries in two places, and their sizes are its author's word: whoever reads the one and trusts the other inflates what nobody has measured. Each
 * entry is inflated here, stopped at what is left of the limit, and written out again as it is: there is one way to read that.
 */
export function plainZip(zip: Buffer, limit: number): Buffer | "TOO_LARGE" | null {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== endOfDirectory) return null;
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  // No two entries share their bytes: a small file is not read again and again.
  let unread = zip.length;
  let left = limit;
  const written: Buffer[] = [];
  try {
    for (let index = 0; index < count; index += 1) {
      if (zip.readUInt32LE(at) !== entryOfDirectory) return null;
      unread -= zip.readUInt32LE(at + 20);
      if (unread < 0) return null;
      const data = inflatedEntry(zip, at, left);
      left -= data.length;
      if (left < 0) return "TOO_LARGE";
      const name = zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28));
      written.push(headerOf(name, data, zip.readUInt16LE(at + 8)), name, data);
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "TOO_LARGE" : null;
  }
  // Readers that go from entry to entry stop where the directory would be.
  const close = Buffer.alloc(22);
  close.writeUInt32LE(endOfDirectory, 0);
  return Buffer.concat([...written, close]);
}

function inflatedEntry(zip: Buffer, entry: number, left: number): Buffer {
  const method = zip.readUInt16LE(entry + 10);
  const size = zip.readUInt32LE(entry + 20);
  const header = zip.readUInt32LE(entry + 42);
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const packed = zip.subarray(start, start + size);
  if (method === 0) return packed;
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
}

const utf8Name = 0x0800;

function headerOf(name: Buffer, data: Buffer, flags: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(entryOfFile, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags & utf8Name, 6);
  header.writeUInt32LE(crc32(data), 14);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(data.length, 22);
  header.writeUInt16LE(name.length, 26);
  return header;
}
