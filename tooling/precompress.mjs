import { constants } from "node:zlib";
import { compression, defineAlgorithm } from "vite-plugin-compression2";

const text = /\.(html|css|js|mjs|svg|json|wasm|map)$/;
const pdfEngine = /pdf/;

/**
 * Writes `.br` and `.gz` beside each built file that gains by it: the server only has to choose. Quality 11 takes five
 * times as long for 7 % less, which is for pages that open on phones, not for the engine that draws PDFs after them.
 */
export function precompressed({ quality = 9 } = {}) {
  return [
    compression({ ...written(quality), include: text, exclude: pdfEngine }),
    compression({ ...written(9), include: new RegExp(`${pdfEngine.source}.*${text.source}`) }),
  ];
}

const written = (quality) => ({
  threshold: 1024,
  algorithms: [
    defineAlgorithm("gzip", { level: 9 }),
    defineAlgorithm("brotliCompress", { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  ],
});
