import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { FastifyInstance } from "fastify";
import {
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  getOperationAST,
  type DocumentNode,
  type GraphQLSchema,
} from "graphql";
import { GRAPHQL_TRANSPORT_WS_PROTOCOL, makeServer } from "graphql-ws";
import { WebSocketServer, type WebSocket } from "ws";
import { secondFactorStep, type Side } from "#platform/identity";
import { newId } from "#platform/ids";
import { tokenOf } from "./cookies.js";
import { isDatabaseAway } from "./database-away.js";
import { formatSocketErrors } from "./format-failure.js";
import type { House } from "./house.js";
import { armour, operationLimits } from "./operation-limits.js";
import { contextFor, type Caller, type RequestContext } from "./request-context.js";
import { isOwnOrigin } from "./same-origin.js";
import { OpenSockets } from "./open-sockets.js";
import { pushShared, type LiveArgs } from "./push-shared.js";
import { speakProtocol } from "./speak-protocol.js";

interface Extra extends Record<PropertyKey, unknown> {
  socket: WebSocket;
  /** Let go of once the caller is known: an open socket should not keep its headers. */
  request: (IncomingMessage & { side: Side }) | null;
  caller?: RequestContext;
  metAt?: number;
  operations: number;
}

const subscriptionsPerSocket = 20;
/** Milliseconds for which the rights read at the connection hold for a new subscription. */
const metFor = 5_000;

/** Subscriptions over graphql-ws, and nothing else: the socket fails closed (L-13). */
export function serveSockets(app: FastifyInstance, house: House, schema: GraphQLSchema): OpenSockets {
  const sockets = new OpenSockets(house);
  const webSockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: operationLimits.bodyBytes,
    handleProtocols: (offered) => offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) && GRAPHQL_TRANSPORT_WS_PROTOCOL,
  });
  const documents = new ParsedDocuments(schema);

  const protocol = makeServer<Record<string, unknown>, Extra>({
    schema,
    connectionInitWaitTimeout: 5_000,
    async onConnect({ connectionParams, extra }) {
      // No sign-in, or an access that is not the person's, is a refused connection; a database away only asks to come back.
      const request = extra.request!;
      extra.request = null;
      const caller = await contextFor(
        house,
        callerFacts(request, app.parseCookie(request.headers.cookie ?? ""), connectionParams?.access),
      ).catch((error: unknown) => {
        if (isDatabaseAway(error)) extra.socket.close(1013, "Try again later");
        return null;
      });
      if (!caller?.identity || secondFactorStep(caller.identity)) return false;
      extra.caller = caller;
      extra.metAt = performance.now();
      sockets.add(extra.socket, caller);
      return true;
    },
    async onSubscribe({ extra }, id, payload): Promise<LiveArgs | readonly GraphQLError[]> {
      const document = documents.get(payload.query);
      if (Array.isArray(document)) return document;
      const operation = getOperationAST(document, payload.operationName);
      if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
        return [
          new GraphQLError("Only subscriptions are served on this socket.", { extensions: { code: "BAD_REQUEST" } }),
        ];
      if (extra.operations >= subscriptionsPerSocket)
        return [
          new GraphQLError(`A socket carries ${subscriptionsPerSocket} subscriptions at most.`, {
            extensions: { code: "BAD_REQUEST" },
          }),
        ];
      extra.operations += 1;
      await meetAgain(extra, sockets);
      return {
        schema,
        document,
        operationName: payload.operationName,
        variableValues: payload.variables,
        contextValue: extra.caller,
        id,
        socket: extra.socket,
      };
    },
    onComplete({ extra }) {
      extra.operations -= 1;
    },
    subscribe: (args) => pushShared(house.log, args as LiveArgs),
    onError: (_context, _id, _payload, errors) => formatSocketErrors(house.log, errors),
    onNext: (_context, _id, _payload, _args, result) =>
      result.errors ? { ...result, errors: formatSocketErrors(house.log, result.errors) } : undefined,
  });

  app.server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const side = sideOf(request.url);
    const refusal = !side
      ? "404 Not Found"
      : !isOwnOrigin(request, house.settings, true)
        ? "403 Forbidden"
        : !speaksOurProtocol(request)
          ? "400 Bad Request"
          : null;
    if (refusal) {
      socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    webSockets.handleUpgrade(request, socket, head, (webSocket) =>
      speakProtocol(protocol, webSocket, {
        socket: webSocket,
        request: Object.assign(request, { side: side! }),
        operations: 0,
      }),
    );
  });
  return sockets;
}

/** A subscription that comes later than its connection begins under the rights of this moment. */
async function meetAgain(extra: Extra, sockets: OpenSockets): Promise<void> {
  if (performance.now() - extra.metAt! < metFor) return;
  const caller = await extra.caller!.again();
  if (!caller.identity || secondFactorStep(caller.identity)) return extra.socket.close(4403, "Forbidden");
  extra.metAt = performance.now();
  extra.caller = caller;
  sockets.renew(extra.socket, caller);
}

/** Documents parsed and validated once: sockets that send the same text share the same object. */
class ParsedDocuments {
  private readonly known = new Map<string, DocumentNode>();
  private readonly rules = [...specifiedRules, ...armour().validationRules];

  constructor(private readonly schema: GraphQLSchema) {}

  get(query: string): DocumentNode | GraphQLError[] {
    const before = this.known.get(query);
    if (before) return before;
    try {
      const document = parse(query, { maxTokens: operationLimits.tokens });
      const errors = validate(this.schema, document, this.rules);
      if (errors.length > 0) return [...errors];
      if (this.known.size >= 500) this.known.delete(this.known.keys().next().value!);
      this.known.set(query, document);
      return document;
    } catch (error) {
      return [error instanceof GraphQLError ? error : new GraphQLError("This operation cannot be read.")];
    }
  }
}

const sideOf = (url: string | undefined): Side | null => {
  const path = url?.split("?")[0];
  return path === "/console/graphql" ? "console" : path === "/extranet/graphql" ? "extranet" : null;
};

const speaksOurProtocol = (request: IncomingMessage): boolean =>
  (request.headers["sec-websocket-protocol"] ?? "")
    .split(",")
    .some((each) => each.trim() === GRAPHQL_TRANSPORT_WS_PROTOCOL);

function callerFacts(request: NonNullable<Extra["request"]>, cookies: Record<string, string>, access: unknown): Caller {
  return {
    side: request.side,
    token: tokenOf({ cookies }, request.side),
    pendingToken: null,
    accessId: typeof access === "string" ? access : null,
    requestId: newId(),
    address: request.socket.remoteAddress ?? "",
    host: request.headers.host ?? "",
    userAgent: request.headers["user-agent"] ?? null,
    acceptLanguage: request.headers["accept-language"] ?? null,
    // The upgrade was answered long ago: a socket sets no cookie.
    cookies: { set: nothing, clear: nothing, setPending: nothing, clearPending: nothing },
  };
}

const nothing = (): void => undefined;
