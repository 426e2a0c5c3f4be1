import "@passerelle/ui/extranet.css";
import { activate, preferredLocale } from "@passerelle/ui";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { loadCatalogue } from "./app/catalogues.ts";
import { createExtranetClient } from "./app/client.ts";
import { createExtranetRouter } from "./app/router.tsx";

const place = document.getElementById("root");
if (!place) throw new Error("index.html has lost its root");
const root = createRoot(place);

await activate(preferredLocale(), loadCatalogue);

// In development only, every component and every state at one address: nothing of it is in the build.
if (import.meta.env.DEV && window.location.pathname === `${import.meta.env.BASE_URL}_ui`) {
  const { Gallery } = await import("./gallery/gallery.tsx");
  root.render(<Gallery />);
} else {
  const client = createExtranetClient();
  root.render(<App client={client} router={createExtranetRouter(client)} />);
}
