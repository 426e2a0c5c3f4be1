import { createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, normalize } from "node:path";
import type { Plugin } from "vite";

const pdfjsManifest = createRequire(import.meta.url).resolve("pdfjs-dist/package.json");
const pdfjsFolder = dirname(pdfjsManifest);
const { version } = JSON.parse(readFileSync(pdfjsManifest, "utf8")) as { version: string };

/** The version is in the path, so that these files can be cached for ever like the hashed ones. */
const servedUnder = `assets/pdfjs-${version}/`;
const folders = ["cmaps", "iccs", "standard_fonts", "wasm"];

/** Serves from our own origin what pdf.js fetches while it reads: character maps, standard fonts, image decoders. */
export function pdfAssets(): Plugin {
  let base = "/";
  return {
    name: "passerelle-pdf-assets",
    config: () => ({ define: { __PDF_ASSETS__: JSON.stringify(servedUnder) } }),
    configResolved(config) {
      base = config.base;
    },
    configureServer(server) {
      server.middlewares.use(`${base}${servedUnder}`, (request, response, next) => {
        const file = join(pdfjsFolder, normalize(`/${decodeURIComponent((request.url ?? "").split("?")[0] ?? "")}`));
        if (!isServed(file)) return next();
        response.setHeader("content-type", file.endsWith(".js") ? "text/javascript" : "application/octet-stream");
        createReadStream(file).pipe(response);
      });
    },
    generateBundle() {
      for (const folder of folders) {
        for (const name of readdirSync(join(pdfjsFolder, folder))) {
          const source = readFileSync(join(pdfjsFolder, folder, name));
          this.emitFile({ type: "asset", fileName: `${servedUnder}${folder}/${name}`, source });
        }
      }
    },
  };
}

function isServed(file: string): boolean {
  const isInside = folders.some((folder) => file.startsWith(join(pdfjsFolder, folder) + "/"));
  return isInside && (statSync(file, { throwIfNoEntry: false })?.isFile() ?? false);
}
