import fastifyCookie from "@fastify/cookie";
import Fastify, { type FastifyError, type FastifyInstance } from "fastify";
import { newId } from "#platform/ids";
import { buildSchema } from "./build-schema.js";
import { serveCalendars } from "./calendars.js";
import { serveFiles } from "./files.js";
import { serveHistories } from "./histories.js";
import { serveHealth } from "./health.js";
import type { House } from "./house.js";
import { serveGraphQL } from "./http-graphql.js";
import type { OpenSockets } from "./open-sockets.js";
import { loggedPath } from "./logged-path.js";
import { serveMailBounces } from "./mail-bounces.js";
import { serveMailLinks } from "./mail-links.js";
import { serveMailPages } from "./mail-pages.js";
import { serveLogos } from "./logos.js";
import { serveMetrics } from "./metrics.js";
import { servePages } from "./pages.js";
import { serveTables } from "./tables.js";
import { serveSockets } from "./socket-graphql.js";

export interface OpenServer {
  app: FastifyInstance;
  sockets: OpenSockets;
  close(): Promise<void>;
}

/** One address for everything: screens, API, sockets, files. Not listening yet. */
export async function openServer(house: House): Promise<OpenServer> {
  const app = Fastify({
    genReqId: newId,
    trustProxy: house.settings.trustProxy,
    requestTimeout: 0,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
  });
  app.decorateRequest("caller", null);
  app.addHook("onSend", async (request, reply) => {
    reply.headers({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
      "x-request-id": request.id,
    });
    if (request.protocol === "https") reply.header("strict-transport-security", "max-age=31536000");
  });
  app.addHook("onResponse", async (request, reply) => {
    house.log.info(
      {
        requestId: request.id,
        method: request.method,
        path: loggedPath(request.url),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      "request",
    );
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    // What Fastify itself refuses (a body too large, no JSON) is the caller's; the words of any other error stay in the log.
    if (error.statusCode && error.statusCode < 500)
      return reply
        .code(error.statusCode)
        .send({ errors: [{ message: error.message, extensions: { code: "BAD_REQUEST" } }] });
    house.log.error(
      { error: { message: error.message, stack: error.stack }, requestId: request.id },
      "a request failed",
    );
    return reply.code(500).send({
      errors: [{ message: `Something failed on our side. Reference: ${request.id}`, extensions: { code: "INTERNAL" } }],
    });
  });
  await app.register(fastifyCookie);
  const schema = buildSchema();
  serveHealth(app, house);
  serveMetrics(app, house);
  await serveGraphQL(app, house, schema);
  await serveFiles(app, house);
  await serveTables(app, house);
  await serveHistories(app, house);
  await serveLogos(app, house);
  await serveCalendars(app, house);
  await serveMailLinks(app, house);
  await serveMailBounces(app, house);
  serveMailPages(app, house);
  await servePages(app);
  const sockets = serveSockets(app, house, schema);
  return {
    app,
    sockets,
    async close() {
      sockets.stop();
      await app.close();
    },
  };
}
