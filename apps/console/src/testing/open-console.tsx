import { ApolloClient, ApolloLink } from "@apollo/client";
import { SchemaLink } from "@apollo/client/link/schema";
import schemaText from "@passerelle/schema/schema.graphql?raw";
import { Connection } from "@passerelle/client";
import { createMemoryHistory } from "@tanstack/react-router";
import { buildSchema } from "graphql";
import { map } from "rxjs";
import { render } from "vitest-browser-react";
import { App } from "#app/app.tsx";
import { createCache } from "#app/cache.ts";
import { createConsoleRouter } from "#app/router.tsx";
import { basepath } from "#lib/address.ts";
import type { answersOf } from "./answers.ts";

const schema = buildSchema(schemaText);

/** The whole console at one of its addresses, before a house that answers as the contract says. */
export async function openConsole(address: string, answers: ReturnType<typeof answersOf>) {
  const client = new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([plainObjects, new SchemaLink({ schema, rootValue: answers })]),
    dataMasking: true,
    defaultOptions: { watchQuery: { fetchPolicy: "cache-and-network" } },
  });
  const history = createMemoryHistory({ initialEntries: [basepath + address] });
  const router = createConsoleRouter({ client, prime: () => Promise.resolve(), history });
  const live = { connection: new Connection(), follow: () => () => undefined };
  const screen = await render(<App client={client} live={live} router={router} />);
  return { screen, router, client };
}

/** graphql-js answers with objects that have no prototype, and from memory: what crosses a network is plain. */
const plainObjects = new ApolloLink((operation, forward) =>
  forward(operation).pipe(map((result) => JSON.parse(JSON.stringify(result)) as typeof result)),
);
