export const basepath = "/console";

/** Plain addresses: `?status=CONFIRMED&search=incendie`, every value a string, nothing quoted. Routes parse them with zod. */
export function readSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

type Written = string | number | boolean | null | undefined;

export function writeSearch(search: Record<string, Written>): string {
  const kept = Object.entries(search).flatMap(([name, value]) =>
    value === undefined || value === null || value === "" ? [] : [[name, String(value)]],
  );
  const written = new URLSearchParams(kept).toString();
  return written === "" ? "" : `?${written}`;
}
