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

/** The built screens. A path with an extension is a file, or not found; any other answers the page, and the router of the browser goes on from there. */
export async function servePages(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: apps,
    serve: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: cacheAsBuilt,
  });
  for (const name of ["console", "extranet", "playground"] as const) {
    const root = path.join(apps, name, "dist");
    if (!existsSync(path.join(root, "index.html"))) continue;
    // The links of mails open a page of their own where a side has one: whoever answers on a phone does not load the rest.
    const linkPage = existsSync(path.join(root, "link.html")) ? "link.html" : "index.html";
    app.get<{ Params: { "*": string } }>(`/${name}/*`, (request, reply) => {
      const file = request.params["*"];
      if (path.extname(file)) return reply.sendFile(file, root);
      const page = isLink(file) ? linkPage : "index.html";
      return reply.header("content-security-policy", pagePolicy).sendFile(page, root);
    });
    app.get(`/${name}`, (_request, reply) => reply.redirect(`/${name}/`));
  }
  app.get("/", (_request, reply) => reply.redirect("/extranet/"));
}

const isLink = (route: string): boolean => /^l\/[^/]+$/.test(route);

/** Files under `assets` carry a hash of their content in their name; the others are asked for again each time. */
function cacheAsBuilt(reply: Pick<FastifyReply, "header">, file: string): void {
  void reply.header(
    "cache-control",
    file.includes(`${path.sep}assets${path.sep}`) ? "public, max-age=31536000, immutable" : "no-cache",
  );
}
