/** Why a file that arrived does not show. Neither passes by itself. */
export type PdfFailure = "protected" | "damaged";
