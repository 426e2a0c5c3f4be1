import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";

/** The port of last time if it is free, so that tools pointed at the database keep working; else any free one. */
export async function choosePort(directory: string): Promise<number> {
  const file = path.join(directory, "port");
  const previous = Number(await readFile(file, "utf8").catch(() => "0"));
  const port = (await freePort(previous)) ?? (await freePort(0));
  if (port === undefined) throw new Error("No free port on 127.0.0.1");
  await writeFile(file, `${port}\n`);
  return port;
}

function freePort(wanted: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen({ port: wanted, host: "127.0.0.1", exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : undefined));
    });
  });
}
