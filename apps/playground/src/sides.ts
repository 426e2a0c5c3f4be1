import { words } from "./words.ts";

export type Side = "console" | "extranet";

/** One schema, two audiences: each side has its own endpoint, and its own cookie. */
export const sides: Record<Side, { label: string; home: string; path: string }> = {
  console: { label: words.console, home: words.theConsole, path: "/console/" },
  extranet: { label: words.extranet, home: words.theExtranet, path: "/extranet/" },
};

export function sideInAddress(): Side {
  return new URLSearchParams(location.search).get("side") === "extranet" ? "extranet" : "console";
}

export function rememberSide(side: Side): void {
  const address = new URL(location.href);
  address.searchParams.set("side", side);
  history.replaceState(null, "", address);
}
