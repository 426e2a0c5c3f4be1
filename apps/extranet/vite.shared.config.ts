import { readFileSync } from "node:fs";
import { lingui, linguiTransformerBabelPreset } from "@lingui/vite-plugin";
import { precompressed } from "@passerelle/tooling/precompress";
import babel from "@rolldown/plugin-babel";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, type Plugin, type PluginOption, type UserConfig } from "vite";

/** What both builds of this app share: that of the page opened from a mail, and that of all the others. */
export const base = "/extranet/";
export const resolve: UserConfig["resolve"] = {
  // rxjs as it is written, where the browsers of ten years ago are not awaited.
  conditions: [...defaultClientConditions, "es2015"],
  dedupe: ["react", "react-dom", "graphql", "@apollo/client", "@lingui/core", "@lingui/react"],
};

/** Both pages begin alike, before any script is there. */
const pageHead: Plugin = {
  name: "page-head",
  transformIndexHtml: {
    order: "pre",
    handler: (html) =>
      html.replace("<!-- page-head -->", readFileSync(new URL("page-head.html", import.meta.url), "utf8")),
  },
};

export const plugins = (command: "build" | "serve"): PluginOption[] => [
  pageHead,
  // Lingui's macros must be gone before React's compiler reads the file: the other order builds, then dies at run time.
  // The French stays in the code: a sentence no catalogue knows yet is shown in French, never as its number.
  babel({ presets: [linguiTransformerBabelPreset({ descriptorFields: "message" })] }),
  // An untranslated sentence stops the build, not the work in progress.
  lingui({ failOnMissing: command === "build" }),
  react({ compiler: true }),
  precompressed({ quality: 11 }),
];
