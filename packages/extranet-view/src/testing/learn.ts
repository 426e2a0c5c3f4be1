import type { ApolloClient } from "@apollo/client";
import { parse } from "graphql";

export type Fact = { __typename: string; id: string; [field: string]: unknown };
type Named = { __typename: string; id: string };

/** Writes a fact into the cache, as a query of an app would have left it. */
export function learn(client: ApolloClient, fact: Fact): void {
  client.writeFragment({
    fragment: parse(`fragment Fact on ${fact.__typename} ${selectionOf(fact)}`),
    data: fact,
  });
}

/** What a fragment is read from: the object's name in the cache, and nothing else. */
export const from = ({ __typename, id }: Named): Named & { " $fragmentRefs"?: undefined } => ({ __typename, id });

/** Every field the fact has: what is written is what the screen may read. */
function selectionOf(value: object): string {
  return `{ ${Object.entries(value)
    .map(([name, field]) => fieldOf(name, field))
    .join(" ")} }`;
}

function fieldOf(name: string, field: unknown): string {
  const sample: unknown = Array.isArray(field) ? (field[0] ?? { __typename: "" }) : field;
  return typeof sample === "object" && sample !== null ? `${name} ${selectionOf(sample)}` : name;
}
