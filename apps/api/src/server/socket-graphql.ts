import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { FastifyInstance } from "fastify";
import {
  createSourceEventStream,
  execute,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  getOperationAST,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from "graphql";
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from "graphql-ws";
import { useServer as serveOver } from "graphql-ws/use/ws";
import { WebSocketServer, type WebSocket } from "ws";
import { secondFactorStep, type Side } from "#platform/identity";
import { newId } from "#platform/ids";
import { flatMapLive } from "#platform/live-iterator";
import { tokenOf } from "./cookies.js";
import { isDatabaseAway } from "./database-away.js";
import { formatSocketErrors } from "./format-failure.js";
import type { House } from "./house.js";
import { armour, operationLimits } from "./operation-limits.js";
import { contextFor, type Caller, type RequestContext } from "./request-context.js";
import { isOwnOrigin } from "./same-origin.js";
import { OpenSockets } from "./open-sockets.js";

interface Extra extends Record<PropertyKey, unknown> {
  socket: WebSocket;
  request: IncomingMessage & { side: Side };
  caller?: RequestContext;
}

const subscriptionsPerSocket = 20;

/** Subscriptions over graphql-ws, and nothing else: the socket fails closed (L-13). */
export function serveSockets(app: FastifyInstance, house: House, schema: GraphQLSchema): OpenSockets {
  const sockets = new OpenSockets(house);
  const webSockets = new WebSocketServer({
    noServer: true,
    maxPayload: operationLimits.bodyBytes,
    handleProtocols: (offered) => offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) && GRAPHQL_TRANSPORT_WS_PROTOCOL,
  });
  const documents = new ParsedDocuments(schema);
  const operations = new WeakMap<WebSocket, number>();

  serveOver<Record<string, unknown>, Extra>(
    {
      schema,
      connectionInitWaitTimeout: 5_000,
      async onConnect({ connectionParams, extra }) {
        // No sign-in, or an access that is not the person's, is a refused connection; a database away only asks to come back.
        const caller = await contextFor(
          house,
          callerFacts(extra.request, app.parseCookie(extra.request.headers.cookie ?? ""), connectionParams?.access),
        ).catch((error: unknown) => {
          if (isDatabaseAway(error)) extra.socket.close(1013, "Try again later");
          return null;
        });
        if (!caller?.identity || secondFactorStep(caller.identity)) return false;
        extra.caller = caller;
        sockets.add(extra.socket, caller.identity);
        return true;
      },
      onSubscribe({ extra }, _id, payload) {
        const document = documents.get(payload.query);
        if (Array.isArray(document)) return document;
        const operation = getOperationAST(document, payload.operationName);
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
          return [
            new GraphQLError("Only subscriptions are served on this socket.", { extensions: { code: "BAD_REQUEST" } }),
          ];
        const count = (operations.get(extra.socket) ?? 0) + 1;
        if (count > subscriptionsPerSocket)
          return [
            new GraphQLError(`A socket carries ${subscriptionsPerSocket} subscriptions at most.`, {
              extensions: { code: "BAD_REQUEST" },
            }),
          ];
        operations.set(extra.socket, count);
        return {
          schema,
          document,
          operationName: payload.operationName,
          variableValues: payload.variables,
          contextValue: extra.caller,
        };
      },
      onComplete({ extra }) {
        operations.set(extra.socket, Math.max(0, (operations.get(extra.socket) ?? 1) - 1));
      },
      subscribe: (args) => subscribeShared(args),
      onError: (_context, _id, _payload, errors) => formatSocketErrors(house.log, errors),
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors ? { ...result, errors: formatSocketErrors(house.log, result.errors) } : undefined,
    },
    webSockets,
    15_000,
  );

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
      webSockets.emit("connection", webSocket, Object.assign(request, { side })),
    );
  });
  return sockets;
}

/** Runs a push once for all sockets that asked the same thing and were handed the same push: the hub hands one object only to equals in rights. */
async function subscribeShared(args: ExecutionArgs): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  return flatMapLive(source as AsyncIterableIterator<object>, async (push) => [await executeShared(args, push)]);
}

const shared = new WeakMap<object, Map<DocumentNode, Map<string, Promise<ExecutionResult>>>>();

function executeShared(args: ExecutionArgs, push: object): Promise<ExecutionResult> {
  const byDocument = shared.get(push) ?? new Map<DocumentNode, Map<string, Promise<ExecutionResult>>>();
  shared.set(push, byDocument);
  const byQuestion = byDocument.get(args.document) ?? new Map<string, Promise<ExecutionResult>>();
  byDocument.set(args.document, byQuestion);
  const question = JSON.stringify([args.operationName, args.variableValues]);
  const running = byQuestion.get(question) ?? executeAfresh(args, push);
  byQuestion.set(question, running);
  return running;
}

/** Each push is read in a picture of its own: the one of the subscription's start would be stale. */
async function executeAfresh(args: ExecutionArgs, push: object): Promise<ExecutionResult> {
  const context = (args.contextValue as RequestContext).afresh();
  try {
    return await execute({ ...args, rootValue: push, contextValue: context });
  } finally {
    await context.close();
  }
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

function callerFacts(request: Extra["request"], cookies: Record<string, string>, access: unknown): Caller {
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
