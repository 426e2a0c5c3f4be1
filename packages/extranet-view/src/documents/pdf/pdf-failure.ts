/** Why a PDF does not show. `gone` and `damaged` last; `unreachable` may pass by itself. */
export type PdfFailure = "gone" | "unreachable" | "protected" | "damaged";

export function failureOf(error: Error): PdfFailure {
  if (error.name === "ResponseException") return (error as Error & { status?: number }).status === 404 ? "gone" : "unreachable";
  if (error.name === "PasswordException") return "protected";
  if (error.name === "InvalidPDFException" || error.name === "FormatError") return "damaged";
  return "unreachable";
}
