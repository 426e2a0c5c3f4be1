import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";

const apps = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/** No script but ours, no frame around us. Styles set by the components at run time need 'unsafe-inline' for style only. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The built screens. Any path of a screen that is no file answers its page: the router of the browser goes on from there. */
export async function servePages(app: FastifyInstance): Promise<void> {
  for (const name of ["console", "extranet", "playground"] as const) {
    const root = path.join(apps, name, "dist");
    if (!existsSync(path.join(root, "index.html"))) continue;
    await app.register(fastifyStatic, { root, prefix: `/${name}/`, wildcard: false, decorateReply: name === "console", index: false, setHeaders: cacheForever });
    // A built file that is no longer there is not a screen: an old page must learn that it has to reload.
    app.get(`/${name}/assets/*`, (_request, reply) => reply.code(404).send());
    const page = (_request: unknown, reply: FastifyReply) =>
      reply.headers({ "content-security-policy": pagePolicy, "cache-control": "no-cache" }).sendFile("index.html", root);
    app.get(`/${name}/*`, page);
    app.get(`/${name}`, (_request, reply) => reply.redirect(`/${name}/`));
  }
  app.get("/", (_request, reply) => reply.redirect("/extranet/"));
}

function cacheForever(reply: Pick<FastifyReply, "header">, file: string): void {
  void reply.header("cache-control", file.includes(`${path.sep}assets${path.sep}`) ? "public, max-age=31536000, immutable" : "no-cache");
}
