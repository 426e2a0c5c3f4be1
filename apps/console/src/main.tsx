import "@passerelle/ui/console.css";
import { activate, preferredLocale } from "@passerelle/ui";
import { createRoot } from "react-dom/client";
import { loadCatalogue } from "./app/catalogues.ts";
import { startConsole } from "./app/start-console.tsx";

await activate(preferredLocale(), loadCatalogue);
createRoot(document.getElementById("root")!).render(startConsole());
