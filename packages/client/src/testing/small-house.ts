// oxlint-disable eslint/no-restricted-imports -- the other end of the wire: this one runs in Node, beside the tests
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSchema, graphql, GraphQLError, type GraphQLSchema } from "graphql";
import { useServer as serveOver } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import sdl from "@passerelle/schema/schema.graphql?raw";
import type { ChangePage } from "../live/live-documents.ts";
import { LivePushes } from "./live-pushes.ts";

const pageSize = 5;

/** A server on real sockets with the committed schema and a journal in memory: what the live link is held to in tests. */
export class SmallHouse {
  readonly #journal: string[] = [];
  readonly #http = createServer((request, response) => void this.#answer(request, response));
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #pushes = new LivePushes();
  readonly #schema = this.#livingSchema();
  /** What the last requests carried. */
  readonly seen: { headers: IncomingMessage["headers"]; query: string }[] = [];
  connectionParams: unknown;
  /** Milliseconds between a subscription's arrival and the moment it stands: what happens in between is not pushed. */
  slowness = () => 0;
  door: "open" | 4401 | 4403 = "open";
  viewer: { __typename: string } | null = { __typename: "Viewer" };
  httpFails = false;
  signedOut = false;

  constructor() {
    serveOver(
      {
        schema: this.#schema,
        onConnect: ({ connectionParams, extra }) => {
          this.connectionParams = connectionParams;
          if (this.door === "open") return true;
          extra.socket.close(this.door, "Closed");
          return false;
        },
      },
      this.#sockets,
    );
    this.#http.on("upgrade", (request, socket, head) =>
      this.#sockets.handleUpgrade(request, socket, head, (webSocket) =>
        this.#sockets.emit("connection", webSocket, request),
      ),
    );
  }

  async open(): Promise<string> {
    await new Promise<void>((ready) => this.#http.listen(0, "127.0.0.1", ready));
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  /** A fact that concerns the viewer: written to the journal, then pushed to the subscriptions that stand. */
  happens(id: string): void {
    this.#journal.push(id);
    this.#pushes.push(this.#page(this.#journal.length - 1, this.#journal.length));
  }

  /** A journal restored from an older copy: cursors given out since mean nothing. */
  forget(): void {
    this.#journal.length = 0;
  }

  cutSockets(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
  }

  get openSockets(): number {
    return this.#sockets.clients.size;
  }

  close(): void {
    this.cutSockets();
    this.#http.closeAllConnections();
    this.#http.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (this.httpFails) return void response.writeHead(503).end("<html>");
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
      query: string;
      variables: Record<string, unknown>;
    };
    this.seen.push({ headers: request.headers, query });
    const result = await graphql({ schema: this.#schema, source: query, variableValues: variables });
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(result));
  }

  #page(from: number, to: number): ChangePage {
    const changes = this.#journal.slice(from, to).map((id) => ({ id, kind: kindOf(id), gone: id.startsWith("gone") }));
    return { changes, cursor: String(to), hasMore: to < this.#journal.length };
  }

  #livingSchema(): GraphQLSchema {
    const schema = buildSchema(sdl);
    const queries = schema.getQueryType()?.getFields() ?? {};
    const subscriptions = schema.getSubscriptionType()?.getFields() ?? {};
    const { changesSince, viewer } = queries;
    const { changed, notificationReceived } = subscriptions;
    if (!changesSince || !viewer || !changed || !notificationReceived)
      throw new Error("The schema has lost its live fields");
    changesSince.resolve = (_source, { cursor }: { cursor: string | null }) => {
      if (this.signedOut) throw new GraphQLError("Sign in first.", { extensions: { code: "UNAUTHENTICATED" } });
      const end = this.#journal.length;
      if (cursor === null) return this.#page(end, end);
      if (Number(cursor) > end)
        throw new GraphQLError("Not a cursor of ours.", { extensions: { code: "BAD_USER_INPUT" } });
      return this.#page(Number(cursor), Math.min(Number(cursor) + pageSize, end));
    };
    viewer.resolve = () => this.viewer;
    changed.subscribe = async () => {
      await new Promise((resolve) => setTimeout(resolve, this.slowness()));
      return this.#pushes.follow();
    };
    changed.resolve = (page: ChangePage) => page;
    notificationReceived.subscribe = () => new LivePushes().follow();
    return schema;
  }
}

/** `gone-access` is the viewer's own; everything else is a document. */
const kindOf = (id: string) => (id === "gone-access" ? ("VIEWER" as const) : ("DOCUMENT" as const));
