import "@passerelle/ui/extranet.css";
import { createPageClient } from "@passerelle/client";
import { activate, preferredLocale } from "@passerelle/ui";
import { createRoot } from "react-dom/client";
import { loadCatalogue } from "../app/catalogues.ts";
import { LinkedDatesDocument } from "../gql/graphql.ts";
import possibleTypes from "../gql/possible-types.json";
import { LinkApp } from "./link-app.tsx";
import { linkPlace } from "./link-place.ts";
import { loadEntering } from "./load-entering.ts";
import { isAnswer } from "./one-link.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("link.html has lost its root");

const client = createPageClient({ endpoint: "/extranet/graphql", ...possibleTypes });
const place = linkPlace(window);
// What is asked, or the code that asks it, comes together with the words: on a phone each round trip is seen.
// The page asks again for what failed, and says why.
const first: Promise<unknown> = isAnswer(place)
  ? client.query({ query: LinkedDatesDocument, variables: { token: place.token } })
  : loadEntering();
first.catch(() => undefined);
await activate(preferredLocale(), loadCatalogue);
createRoot(root).render(<LinkApp client={client} place={place} />);
