import net, { type AddressInfo } from "node:net";

/** The harmless text that every antivirus calls a virus, put together here so that none removes this file. */
export const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!", "$H+H*"].join("");

export interface FakeClamd {
  /** `host:port` */
  address: string;
  /** Bytes of each file it was given. */
  seen: Buffer[];
  close(): Promise<void>;
}

/** Speaks INSTREAM on a real socket; finds EICAR, and nothing else. `answer` says something else instead; null hangs up. */
export async function fakeClamd(options: { port?: number; answer?: string | null } = {}): Promise<FakeClamd> {
  const seen: Buffer[] = [];
  const server = net.createServer((socket) => {
    let heard: Buffer = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("data", (bytes: Buffer) => {
      heard = Buffer.concat([heard, bytes]);
      const file = wholeFile(heard);
      if (!file) return;
      seen.push(file);
      if (options.answer === null) socket.destroy();
      else
        socket.end(options.answer ?? (file.includes(eicar) ? "stream: Win.Test.EICAR_HDB-1 FOUND\0" : "stream: OK\0"));
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The bytes of the chunks, once the empty one has come. */
function wholeFile(heard: Buffer): Buffer | null {
  const command = "zINSTREAM\0";
  if (heard.subarray(0, command.length).toString() !== command) return null;
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= heard.length;) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
