import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError, OperationTypeNode, type GraphQLSchema } from "graphql";
import { AccessChanged } from "#platform/failure";
import type { Side } from "#platform/identity";
import { cookiesFor, pendingTokenOf, tokenOf } from "./cookies.js";
import { isDatabaseAway } from "./database-away.js";
import { formatFailure } from "./format-failure.js";
import type { House } from "./house.js";
import { armour, operationLimits } from "./operation-limits.js";
import { contextFor, type RequestContext } from "./request-context.js";
import { isOwnOrigin } from "./same-origin.js";

declare module "fastify" {
  interface FastifyRequest {
    caller: RequestContext | null;
  }
}

/** The same schema at `/console/graphql` and `/extranet/graphql`, each with its own cookie. */
export async function serveGraphQL(app: FastifyInstance, house: House, schema: GraphQLSchema): Promise<void> {
  const protection = armour();
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: !house.settings.production,
    includeStacktraceInErrorResponses: false,
    formatError: formatFailure(house.log),
    validationRules: protection.validationRules,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    plugins: [
      ...protection.plugins,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      closeReading,
      refuseSubscriptions,
    ] as ApolloServerPlugin<RequestContext>[],
  });
  await apollo.start();

  const handler = fastifyApolloHandler(apollo, { context: async (request) => request.caller! });
  for (const side of ["console", "extranet"] as const)
    app.route({
      method: ["GET", "POST"],
      url: `/${side}/graphql`,
      bodyLimit: operationLimits.bodyBytes,
      preHandler: (request, reply) => meetCaller(house, side, request, reply),
      handler,
    });
}

/** The picture is closed before the answer is written out; how many statements it took is told outside production. */
const closeReading: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        const statements = await contextValue.close();
        response.http.headers.set("server-timing", `sql;desc="${statements} statements"`);
        response.http.headers.set("cache-control", "no-store");
      },
    };
  },
};

/** They need a socket: here they would only fail. */
const refuseSubscriptions: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
          throw new GraphQLError("Subscriptions are served on the socket of this address.", {
            extensions: { code: "BAD_REQUEST", http: { status: 400 } },
          });
      },
    };
  },
};

async function meetCaller(
  house: House,
  side: Side,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (!isOwnOrigin(request.raw, house.settings, false))
    return answer(reply, 403, "FORBIDDEN", "This origin may not call the API.");
  try {
    request.caller = await callerOf(house, side, request, reply);
  } catch (error) {
    if (error instanceof AccessChanged)
      return answer(reply, 200, "ACCESS_CHANGED", "This access is no longer yours: reload.");
    if (isDatabaseAway(error))
      return answer(reply, 503, "UNAVAILABLE", "The database is away for the moment: try again.");
    throw error;
  }
  return undefined;
}

/** Also used by the file routes: one way to know who is calling. */
export function callerOf(
  house: House,
  side: Side,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<RequestContext> {
  const { headers } = request;
  const named = headers["x-passerelle-access"];
  return contextFor(house, {
    side,
    token: tokenOf(request, side),
    pendingToken: pendingTokenOf(request, side),
    accessId: typeof named === "string" ? named : null,
    requestId: request.id,
    address: request.ip,
    host: request.hostname,
    userAgent: headers["user-agent"] ?? null,
    acceptLanguage: headers["accept-language"] ?? null,
    cookies: cookiesFor(request, reply, side),
  });
}

function answer(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
