import "@passerelle/ui/extranet.css";
import { ApolloClient, InMemoryCache } from "@apollo/client";
import { activate } from "@passerelle/ui";
import { render } from "vitest-browser-react";
import { loadCatalogue } from "../app/catalogues.ts";
import possibleTypes from "../gql/possible-types.json";
import { LinkApp } from "../link/link-app.tsx";
import { linkPlace } from "../link/link-place.ts";
import type { Answers } from "./answers.ts";
import { standInServer } from "./stand-in-server.ts";

/** The page behind the link of a mail, in a window of its own: what it does with its address is written down. */
export async function openLink(address: string, answers: Answers) {
  const { link, ...server } = standInServer(answers);
  const { pathname, search } = new URL(`/extranet${address}`, window.location.origin);
  const went: string[] = [];
  const place = linkPlace({
    location: { pathname, search, replace: (there) => void went.push(String(there)) },
    history: { state: null, replaceState: (_state, _title, there) => void went.push(String(there)) },
  });
  await activate("fr", loadCatalogue);
  const client = new ApolloClient({ cache: new InMemoryCache(possibleTypes), dataMasking: true, link });
  const view = await render(<LinkApp client={client} place={place} env="test" />);
  return { ...view, ...server, went };
}
