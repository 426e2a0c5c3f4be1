import { createServer } from "node:net";

const first = 4700;
const last = 4799;

/** A port of ours that nobody listens on. */
export async function freePort(): Promise<number> {
  for (let port = first; port <= last; port++) if (await isFree(port)) return port;
  throw new Error(`Every port from ${first} to ${last} is taken.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
