import type { Readable } from "node:stream";
import { limits } from "@passerelle/schema/vocabulary";
import type { FastifyRequest } from "fastify";
import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";

/** An id is 36 characters; a body cannot be much longer than all of them. */
const longest = limits.zip * 64;
const absurd = 1024 * 1024;

/** The ids asked for, each once, from a form (`ids=…&ids=…`) or from JSON (`{"ids": […]}`). What is no id is the id of nothing. */
export async function idsIn(request: FastifyRequest): Promise<string[]> {
  const text = await textOf(request.raw);
  const given = request.headers["content-type"]?.startsWith("application/json")
    ? idsOfJson(text)
    : new URLSearchParams(text).getAll("ids");
  const ids = [...new Set(given)];
  if (ids.length > limits.zip) refuse("TOO_MANY_FILES");
  if (ids.length === 0 || !ids.every((id) => typeof id === "string" && isId(id))) throw new Denied();
  return ids as string[];
}

async function textOf(body: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  // A browser reads the answer only once it has sent its body: what is too long is read and forgotten; what is absurd ends the connection.
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > absurd) break;
    if (size <= longest) chunks.push(chunk);
  }
  if (size > longest) refuse("TOO_MANY_FILES");
  return Buffer.concat(chunks).toString("utf8");
}

function idsOfJson(text: string): unknown[] {
  try {
    const { ids } = JSON.parse(text) as { ids?: unknown };
    return Array.isArray(ids) ? ids : [];
  } catch {
    return [];
  }
}
