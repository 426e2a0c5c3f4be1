import { once } from "node:events";
import http from "node:http";
import type { TestHouse } from "./open-test-house.js";

export interface Said {
  status: number;
  body: { code?: string };
}

type Headers = Record<string, string>;

/** Begins an upload by hand, as no browser does. */
export function rawUpload({ address }: TestHouse, headers: Headers): http.ClientRequest {
  const all = { "apollo-require-preflight": "1", "x-file-name": "x.pdf", ...headers };
  return http.request(`${address}/console/uploads`, { agent: false, method: "PUT", headers: all });
}

/** Sends the headers of an upload and not one byte of it. */
export const knock = (world: TestHouse, headers: Headers): Promise<Said> =>
  answerOf(rawUpload(world, headers), (request) => request.flushHeaders());

/** Sends a body whose size is not announced. */
export const streamed = (world: TestHouse, headers: Headers, size: number): Promise<Said> =>
  answerOf(rawUpload(world, { ...headers, "transfer-encoding": "chunked" }), async (request) => {
    const chunk = Buffer.alloc(1024 * 1024, 1);
    const closed = once(request, "close");
    for (let sent = 0; sent < size && !request.destroyed; sent += chunk.length)
      if (!request.write(chunk)) await Promise.race([once(request, "drain"), closed]);
    request.end();
  });

function answerOf(request: http.ClientRequest, send: (request: http.ClientRequest) => unknown): Promise<Said> {
  return new Promise((resolve, reject) => {
    request.setTimeout(5_000, () => reject(new Error("no answer within five seconds")));
    request.on("error", reject);
    request.on("response", (response) => {
      let text = "";
      response.on("data", (chunk) => (text += chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode!, body: JSON.parse(text) as Said["body"] });
        request.destroy();
      });
    });
    send(request);
  });
}
