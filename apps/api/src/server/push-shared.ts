import { createSourceEventStream, execute, type DocumentNode, type ExecutionArgs, type ExecutionResult } from "graphql";
import type { WebSocket } from "ws";
import type { Log } from "#platform/log";
import { LiveSource } from "#platform/live-source";
import { formatSocketErrors } from "./format-failure.js";
import type { RequestContext } from "./request-context.js";

/** A subscription of one socket, under the id that the client gave it. */
export interface LiveArgs extends ExecutionArgs {
  id: string;
  socket: WebSocket;
}

/**
 * Follows what a subscription asks for. Each value goes to the socket as it comes, without the protocol's library, whose promises per frame cost more than
 * the frame; what is answered here tells the library of the end only.
 */
export async function pushShared(log: Log, args: LiveArgs): Promise<AsyncIterableIterator<never> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(source instanceof LiveSource)) return source as ExecutionResult;
  const question = questionOf(args);
  const before = `{"id":${JSON.stringify(args.id)},"type":"next","payload":`;
  const send = (payload: string): void => {
    if (args.socket.readyState === args.socket.OPEN) args.socket.send(`${before}${payload}}`);
  };
  let tail: Promise<void> | null = null;
  source.each((value: object) => {
    const payload = shared(log, args, question, value);
    if (!tail && typeof payload === "string") return send(payload);
    // An answer that reads takes a while: those that follow wait for it.
    const turn: Promise<void> = (tail ?? Promise.resolve()).then(async () => {
      send(await payload);
      if (tail === turn) tail = null;
    });
    tail = turn;
    return undefined;
  });
  return source;
}

type Payload = string | Promise<string>;
const payloads = new WeakMap<object, Map<DocumentNode, Map<string, Payload>>>();

/** Executed, and written out, once for all sockets that asked the same thing and were handed the same value: the hub hands one object only to equals in rights. */
function shared(log: Log, args: LiveArgs, question: string, value: object): Payload {
  const byDocument = payloads.get(value) ?? new Map<DocumentNode, Map<string, Payload>>();
  payloads.set(value, byDocument);
  const byQuestion = byDocument.get(args.document) ?? new Map<string, Payload>();
  byDocument.set(args.document, byQuestion);
  const known = byQuestion.get(question);
  if (known !== undefined) return known;
  const made = executeAfresh(log, args, value);
  byQuestion.set(question, made);
  return made;
}

/** Each value is read in a picture of its own: the one of the subscription's start would be stale. */
function executeAfresh(log: Log, args: LiveArgs, value: object): Payload {
  const context = (args.contextValue as RequestContext).afresh();
  const written = (result: ExecutionResult): string =>
    JSON.stringify(result.errors ? { ...result, errors: formatSocketErrors(log, result.errors) } : result);
  const result = execute({ ...args, rootValue: value, contextValue: context });
  if (!(result instanceof Promise)) {
    void context.close();
    return written(result);
  }
  return result.finally(() => context.close()).then(written);
}

/** Most ask without variables: they share one text. */
function questionOf({ operationName, variableValues }: ExecutionArgs): string {
  return operationName || variableValues ? JSON.stringify([operationName, variableValues]) : "";
}
