import "@passerelle/ui/extranet.css";
import { activate, preferredLocale } from "@passerelle/ui";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { loadCatalogue } from "./app/catalogues.ts";
import { createExtranetClient } from "./app/client.ts";
import { createExtranetRouter } from "./app/router.tsx";
import { RootDocument } from "./gql/graphql.ts";

const place = document.getElementById("root");
if (!place) throw new Error("index.html has lost its root");
const root = createRoot(place);

// In development only, every component and every state at one address: nothing of it is in the build.
if (import.meta.env.DEV && window.location.pathname === `${import.meta.env.BASE_URL}_ui`) {
  await activate(preferredLocale(), loadCatalogue);
  const { Gallery } = await import("./gallery/gallery.tsx");
  root.render(<Gallery />);
} else {
  const client = createExtranetClient();
  const router = createExtranetRouter(client);
  // The person, the page's code and its words come together, not one after the other: on a phone each round trip is seen.
  // The guards ask again for what failed, and say why.
  void client.apollo.query({ query: RootDocument }).catch(() => undefined);
  const [matched] = router.getMatchedRoutes(router.latestLocation.pathname);
  for (const route of matched) void router.loadRouteChunk(route)?.catch(() => undefined);
  await activate(preferredLocale(), loadCatalogue);
  root.render(<App client={client} router={router} />);
}
