/** Where the plugin `vite/pdf-assets.ts` serves the files of pdf.js. */
declare const __PDF_ASSETS__: string;

const folder = new URL(`${import.meta.env.BASE_URL}${__PDF_ASSETS__}`, location.origin).href;

/** Constant, so that react-pdf never believes the document changed. */
export const readingOptions = {
  cMapUrl: `${folder}cmaps/`,
  iccUrl: `${folder}iccs/`,
  standardFontDataUrl: `${folder}standard_fonts/`,
  wasmUrl: `${folder}wasm/`,
  // The content security policy forbids compiling: pdf.js then takes its decoders written in plain JavaScript.
  useWasm: false,
};
