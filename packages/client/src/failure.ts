import { CombinedGraphQLErrors, ServerError, ServerParseError } from "@apollo/client/errors";

/** What a screen can say about an operation that did not come back. Refusals are not failures: they are in the result. */
export type Failure =
  | { kind: "network" }
  /** The server answers but cannot work for the moment: its database is away, it is restarting. */
  | { kind: "unavailable" }
  | { kind: "signed-out" }
  /** The access acted under is no longer the person's, or another was chosen elsewhere. */
  | { kind: "access-changed" }
  /** The organisation requires a second factor, which comes before anything else. */
  | { kind: "second-factor" }
  /** Absent or not yours: the two receive the same answer. */
  | { kind: "not-found" }
  | { kind: "bad-input"; message: string }
  | { kind: "fault"; reference?: string };

const kinds: Record<string, "unavailable" | "signed-out" | "access-changed" | "second-factor" | "not-found"> = {
  UNAVAILABLE: "unavailable",
  UNAUTHENTICATED: "signed-out",
  ACCESS_CHANGED: "access-changed",
  SECOND_FACTOR_REQUIRED: "second-factor",
  NOT_FOUND: "not-found",
};

export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return toldFailure(error);
  // Not our server's words: a proxy's page, a server that is starting.
  if (ServerParseError.is(error)) return { kind: "unavailable" };
  if (ServerError.is(error)) return error.statusCode >= 500 ? { kind: "unavailable" } : { kind: "fault" };
  // `fetch` says TypeError for every way of not reaching the server.
  if (error instanceof TypeError) return { kind: "network" };
  return { kind: "fault" };
}

function toldFailure({ errors }: CombinedGraphQLErrors): Failure {
  const told = errors.find((error) => String(error.extensions?.code) in kinds) ?? errors[0];
  const code = String(told?.extensions?.code);
  const kind = kinds[code];
  if (kind) return { kind };
  if (code === "BAD_USER_INPUT") return { kind: "bad-input", message: told?.message ?? "" };
  const reference = told?.extensions?.reference;
  return typeof reference === "string" ? { kind: "fault", reference } : { kind: "fault" };
}
