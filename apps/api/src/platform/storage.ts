import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { Refused } from "./failure.js";
import { newId } from "./ids.js";

/** Bytes that arrived whole, not yet accepted. */
export interface Incoming {
  path: string;
  size: number;
  sha256: Buffer;
  discard(): Promise<void>;
}

/** Where files live: bytes under keys that we make, never under a name from outside. */
export class Storage {
  private readonly disk: Disk;
  private readonly incoming: string;
  private readonly kept: string;

  constructor(
    directory: string,
    private readonly limit: number,
  ) {
    this.kept = path.join(directory, "kept");
    this.disk = new Disk(new FSDriver({ location: this.kept, visibility: "private" }));
    this.incoming = path.join(directory, "incoming");
  }

  /** Streams a body to disk, counting and hashing on the way. Cut, too large or empty: nothing is left behind. */
  async receive(body: Readable): Promise<Incoming> {
    await mkdir(this.incoming, { recursive: true });
    const file = path.join(this.incoming, newId());
    const hash = createHash("sha256");
    const limit = this.limit;
    let size = 0;
    try {
      await pipeline(
        body,
        async function* (chunks: AsyncIterable<Buffer>) {
          for await (const chunk of chunks) {
            size += chunk.length;
            if (size > limit) throw new Refused("FILE_TOO_LARGE");
            hash.update(chunk);
            yield chunk;
          }
        },
        createWriteStream(file, { flush: true }),
      );
      if (size === 0) throw new Refused("FILE_EMPTY");
    } catch (error) {
      await rm(file, { force: true });
      throw error;
    }
    return { path: file, size, sha256: hash.digest(), discard: () => rm(file, { force: true }) };
  }

  /** Keeps what was received, under a new key of the organisation. Durable once this returns. */
  async keep(organisationId: string, incoming: Incoming): Promise<string> {
    const key = `${organisationId}/${newId()}`;
    await this.disk.moveFromFs(incoming.path, key);
    return key;
  }

  read(key: string): Promise<Readable> {
    return this.disk.getStream(key);
  }

  async remove(key: string): Promise<void> {
    await this.disk.delete(key);
  }

  /** Keys of an organisation's files that were written before an instant. */
  async keysOf(organisationId: string, before: Date): Promise<string[]> {
    const directory = path.join(this.kept, organisationId);
    const keys: string[] = [];
    for (const name of await readdir(directory).catch(() => [])) {
      // Removed meanwhile: not there any more, and nobody's.
      const found = await stat(path.join(directory, name)).catch(() => null);
      if (found && found.mtime < before) keys.push(`${organisationId}/${name}`);
    }
    return keys;
  }

  /** Uploads that a crash cut in the middle. */
  async sweepIncoming(olderThan: Date): Promise<number> {
    let swept = 0;
    for (const name of await readdir(this.incoming).catch(() => [])) {
      const file = path.join(this.incoming, name);
      if ((await stat(file)).mtime >= olderThan) continue;
      await rm(file, { force: true });
      swept += 1;
    }
    return swept;
  }
}

/** The first and last bytes of a file, for those who judge what it is. */
export async function edges(file: string, length: number): Promise<{ head: Buffer; tail: Buffer }> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const read = async (position: number) => {
      const { buffer, bytesRead } = await handle.read(
        Buffer.alloc(Math.min(length, size)),
        0,
        Math.min(length, size),
        position,
      );
      return buffer.subarray(0, bytesRead);
    };
    return { head: await read(0), tail: await read(Math.max(0, size - length)) };
  } finally {
    await handle.close();
  }
}
