import type { FastifyInstance } from "fastify";
import type { House } from "./house.js";

/** Alive: the process answers. Ready: its database does too. */
export function serveHealth(app: FastifyInstance, house: House): void {
  app.get("/health/live", () => ({ status: "alive" }));
  app.get("/health/ready", async (_request, reply) => {
    const ready = await house.database.pool.query("select 1").then(
      () => true,
      () => false,
    );
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ready" : "database away" });
  });
}
