import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { FastifyInstance, RouteOptions } from "fastify";
import { isObjectType, type GraphQLSchema } from "graphql";

const roots = ["Query", "Mutation", "Subscription", "Extranet"];

/** Every way into the schema: the fields of its roots, and of the one object that a contact reads from. */
export function doorsOf(schema: GraphQLSchema): string[] {
  return roots.flatMap((root) => {
    const type = schema.getType(root);
    if (!isObjectType(type)) throw new Error(`the schema has no ${root}`);
    return Object.keys(type.getFields()).map((field) => `${root}.${field}`);
  });
}

/** Notes each route that a server opened meanwhile registers, as `METHOD /path`. */
export async function routesOpenedBy<Opened>(
  open: () => Promise<Opened>,
): Promise<{ opened: Opened; routes: string[] }> {
  const routes = new Set<string>();
  const note = (message: unknown): void => {
    (message as { fastify: FastifyInstance }).fastify.addHook("onRoute", ({ method, url }: RouteOptions) => {
      for (const each of [method].flat())
        routes.add(`${each} ${each === "GET" || each === "HEAD" ? asDoor(url) : url}`);
    });
  };
  subscribe("fastify.initialization", note);
  try {
    return { opened: await open(), routes: [...routes] };
  } finally {
    unsubscribe("fastify.initialization", note);
  }
}

/** The files a build leaves for one application, which are only read, are one door: their names change with each build. */
function asDoor(url: string): string {
  return url.replace(/^\/(console|extranet|playground)\/(assets\/.*|[^/:*]+\.\w+)$/, "/$1/(built file)");
}
