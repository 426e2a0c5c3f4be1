import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { House } from "./house.js";

/** Figures for a monitor that knows the token; without a token in the settings, the door does not exist. */
export function serveMetrics(app: FastifyInstance, house: House): void {
  const { metricsToken } = house.settings;
  if (!metricsToken) return;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  gauge(registry, "passerelle_live_followers", "Subscriptions open in this process", () => house.hub.size);
  gauge(
    registry,
    "passerelle_read_connections",
    "Database connections of the reads",
    () => house.database.pool.totalCount,
  );
  gauge(registry, "passerelle_read_waiting", "Reads waiting for a connection", () => house.database.pool.waitingCount);
  const durations = new Histogram({
    name: "passerelle_request_seconds",
    help: "Requests by route and status",
    labelNames: ["route", "status"],
    registers: [registry],
  });
  app.addHook("onResponse", async (request, reply) => {
    durations.observe(
      { route: request.routeOptions.url ?? "none", status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
  });
  const expected = Buffer.from(`Bearer ${metricsToken}`);
  app.get("/metrics", async (request, reply) => {
    const given = Buffer.from(request.headers.authorization ?? "");
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return reply.code(404).send();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

function gauge(registry: Registry, name: string, help: string, read: () => number): void {
  const made: Gauge = new Gauge({ name, help, registers: [registry], collect: () => made.set(read()) });
}
