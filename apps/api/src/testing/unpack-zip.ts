import { crc32 } from "node:zlib";

/** The files of a zip whose entries are stored as they are, read from its directory at the end (PKWARE APPNOTE 4.3), their sums checked. */
export function unpackZip(bytes: Buffer): { name: string; content: Buffer }[] {
  const end = bytes.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (end < 0) throw new Error("this is no whole zip");
  const count = bytes.readUInt16LE(end + 10);
  const files: { name: string; content: Buffer }[] = [];
  for (let entry = bytes.readUInt32LE(end + 16); files.length < count;) {
    const [nameLength, extra, comment] = [28, 30, 32].map((at) => bytes.readUInt16LE(entry + at)) as [
      number,
      number,
      number,
    ];
    const [sum, size, local] = [16, 24, 42].map((at) => bytes.readUInt32LE(entry + at)) as [number, number, number];
    const name = bytes.subarray(entry + 46, entry + 46 + nameLength).toString("utf8");
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + size);
    if (bytes.readUInt16LE(entry + 10) !== 0 || crc32(content) !== sum)
      throw new Error(`${name} did not come through whole`);
    files.push({ name, content });
    entry += 46 + nameLength + extra + comment;
  }
  return files;
}
