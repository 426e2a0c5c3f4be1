import "@passerelle/ui/extranet.css";
import { ApolloClient } from "@apollo/client";
import { createMemoryHistory } from "@tanstack/react-router";
import { activate } from "@passerelle/ui";
import { Connection, type Change, type Follower, type PushedNotification } from "@passerelle/client";
import { render } from "vitest-browser-react";
import { App } from "../app/app.tsx";
import { createExtranetCache } from "../app/cache.ts";
import { loadCatalogue } from "../app/catalogues.ts";
import { createExtranetRouter } from "../app/router.tsx";
import type { Answers } from "./answers.ts";
import { standInServer } from "./stand-in-server.ts";

/** The whole app at an address, over a server of our own that answers by the name of the operation. */
export async function openApp(address: string, answers: Answers) {
  const { link, asked, answer } = standInServer(answers);
  const followers = new Set<Follower>();
  const connection = new Connection();

  await activate("fr", loadCatalogue);
  const apollo = new ApolloClient({ cache: createExtranetCache(), dataMasking: true, link });
  const history = createMemoryHistory({ initialEntries: [`/extranet${address}`] });
  const client = {
    apollo,
    prime: () => Promise.resolve(),
    connection,
    follow: (follower: Follower) => {
      followers.add(follower);
      return () => void followers.delete(follower);
    },
  };
  const router = createExtranetRouter(client, history);
  const view = await render(<App client={client} router={router} env="test" />);
  return {
    ...view,
    apollo,
    connection,
    asked,
    address: () => history.location.href,
    goTo: (there: string) => router.navigate({ href: `/extranet${there}` }),
    /** The server answers otherwise from now on. */
    answer,
    /** What the live link delivers, as packages/client would: gone objects leave the cache first. */
    deliver: (changes: readonly Change[], notification?: PushedNotification) => {
      for (const follower of followers) deliver(apollo, follower, changes, notification);
    },
  };
}

function deliver(
  apollo: ApolloClient,
  follower: Follower,
  changes: readonly Change[],
  notification?: PushedNotification,
): void {
  for (const { kind, id, gone } of changes) {
    if (!gone) continue;
    for (const __typename of follower.typenames[kind] ?? [])
      apollo.cache.evict({ id: apollo.cache.identify({ __typename, id }) });
  }
  follower.onChanges(changes);
  if (notification) follower.onNotification?.(notification);
}
