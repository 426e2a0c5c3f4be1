import "@passerelle/ui/extranet.css";
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { TestProvider } from "@passerelle/ui/testing";
import type { ReactNode } from "react";
import { render } from "vitest-browser-react";
import { accessPolicies } from "../access-policies.ts";

type Variables = Record<string, unknown>;
export type Answers = Record<string, (variables: Variables) => Record<string, unknown>>;

/** Shows a screen over a server of our own, which answers by the name of the operation. */
export async function show(screen: ReactNode, answers: Answers) {
  const current: Answers = { ...answers };
  const asked: { operation: string; variables: Variables }[] = [];
  const link = new ApolloLink(({ operationName = "", variables }) => {
    asked.push({ operation: operationName, variables });
    return new Observable((observer) => {
      queueMicrotask(() => {
        const answer = current[operationName];
        if (!answer) return observer.error(new TypeError("Failed to fetch"));
        observer.next({ data: answer(variables) });
        observer.complete();
      });
    });
  });
  const client = new ApolloClient({
    cache: new InMemoryCache({ typePolicies: accessPolicies }),
    dataMasking: true,
    link,
  });
  const view = await render(
    <ApolloProvider client={client}>
      <TestProvider density="extranet" locale="fr">
        {screen}
      </TestProvider>
    </ApolloProvider>,
  );
  return {
    ...view,
    asked: (operation: string) => asked.filter((one) => one.operation === operation).map(({ variables }) => variables),
    /** The server answers otherwise from now on. */
    answer: (changed: Answers) => void Object.assign(current, changed),
  };
}

export const aRefusal = (code: string, message: string) => ({ __typename: "Refusal", code, message });
