/** The code of what a door of ours did not do; nothing in the page of a proxy. */
export async function codeIn(answer: Response): Promise<string | undefined> {
  const body: unknown = await answer.json().catch(() => undefined);
  return typeof body === "object" && body !== null && "code" in body ? String(body.code) : undefined;
}
