import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLError, GraphQLFormattedError } from "graphql";
import { AccessChanged, BadInput, Denied, Refused, SecondFactorRequired, Unauthenticated } from "#platform/failure";
import type { Log } from "#platform/log";
import { newId } from "#platform/ids";
import { isDatabaseAway } from "./database-away.js";

/** What a client is told of a failure: never more than its code and a sentence. Our own mistakes get a reference, and their details go to the log. */
export function formatFailure(log: Log): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    const { path } = formatted;
    const told = (code: string, message: string, more: object = {}) => ({
      message,
      path,
      extensions: { code, ...more },
    });
    if (cause instanceof Unauthenticated) return told("UNAUTHENTICATED", "Sign in first.");
    if (cause instanceof SecondFactorRequired)
      return told("SECOND_FACTOR_REQUIRED", "Your organisation requires a second factor: add one, or sign in with it.");
    if (cause instanceof AccessChanged) return told("ACCESS_CHANGED", "This access is no longer yours: reload.");
    if (cause instanceof Denied) return told("NOT_FOUND", "Not found.");
    if (cause instanceof BadInput) return told("BAD_USER_INPUT", cause.message);
    if (cause instanceof Refused) return told("REFUSED", cause.code, { refusal: cause.code });
    if (isDatabaseAway(cause)) return told("UNAVAILABLE", "The database is away for the moment: try again.");
    if (isCallersMistake(formatted))
      return {
        message: withoutValue(formatted.message),
        path,
        locations: formatted.locations,
        extensions: { code: formatted.extensions!.code },
      };
    const reference = newId();
    log.error(
      {
        reference,
        path,
        error: cause instanceof Error ? { message: cause.message, stack: cause.stack } : String(cause),
      },
      "an operation failed",
    );
    return told("INTERNAL", `Something failed on our side. Reference: ${reference}`, { reference });
  };
}

const callersMistakes = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

const isCallersMistake = (formatted: GraphQLFormattedError): boolean =>
  callersMistakes.has(String(formatted.extensions?.code));

/** graphql-js repeats a value that it cannot take: a password typed in the wrong place would end in the logs of whoever reads our answers. */
function withoutValue(message: string): string {
  const [, variable] = /^Variable "(\$\w+)" got invalid value /.exec(message) ?? [];
  if (!variable) return message;
  const place = message.match(/ at "[\w.[\]]+"(?=; )/g)?.at(-1) ?? "";
  return `Variable "${variable}" got a value of the wrong kind${place}.`;
}

/** The same for the socket, where errors arrive as GraphQLError. */
export function formatSocketErrors(log: Log, errors: readonly GraphQLError[]): GraphQLFormattedError[] {
  const format = formatFailure(log);
  return errors.map((error) => {
    const formatted = error.toJSON();
    // What graphql-js finds before running anything carries no original error.
    const code = error.originalError ? undefined : "GRAPHQL_VALIDATION_FAILED";
    return format({ ...formatted, extensions: { code, ...formatted.extensions } }, error.originalError ?? error);
  });
}
