import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import type { House } from "./house.ts";

export type Line = {
  address: string;
  /** Everything breaks once this many more bytes have left the browser, and nothing passes until it is mended. */
  cutAfter: (bytes: number) => void;
  mend: () => void;
  readonly isCut: boolean;
  close: () => Promise<void>;
};

/** A line between a browser and the house that can be cut in the middle of a sentence: the browser's own «offline» lets a request finish. */
export async function openLine(house: House): Promise<Line> {
  const ends = new Set<Socket>();
  let left = Infinity;
  const cut = () => ends.forEach((end) => end.resetAndDestroy());

  const exchange = createServer((browser) => {
    if (left <= 0) return void browser.resetAndDestroy();
    const server = connect(house.port, "127.0.0.1");
    for (const end of [browser, server]) {
      ends.add(end);
      end.on("error", () => undefined);
      end.on("close", () => {
        ends.delete(end);
        browser.destroy();
        server.destroy();
      });
    }
    browser.on("data", (chunk) => {
      left -= chunk.length;
      if (left <= 0) cut();
    });
    browser.pipe(server);
    server.pipe(browser);
  });
  exchange.listen(0, "127.0.0.1");
  await once(exchange, "listening");
  const place = exchange.address();

  return {
    address: `http://127.0.0.1:${typeof place === "object" ? place?.port : ""}`,
    cutAfter: (bytes) => void (left = bytes),
    mend: () => void (left = Infinity),
    get isCut() {
      return left <= 0;
    },
    close: async () => {
      cut();
      exchange.close();
      await once(exchange, "close");
    },
  };
}
