import { defineConfig } from "vite";
import { ownWords } from "@passerelle/tooling/own-words";
import { base, plugins, resolve } from "./vite.shared.config.ts";

// The page opened from a mail is often the first that a client sees, on a phone: built by itself, it shares no file with
// the others and carries nothing that only they need.
export default defineConfig(({ command }) => ({
  base,
  plugins: [plugins(command), ownWords()],
  resolve,
  build: {
    // Beside the rest of the extranet, which is built first.
    emptyOutDir: false,
    copyPublicDir: false,
    cssCodeSplit: false,
    rolldownOptions: { input: "link.html" },
  },
}));
