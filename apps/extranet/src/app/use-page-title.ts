import { useEffect } from "react";
import { useRoot } from "./viewer.ts";

/** «Documents · Atlantique Formation» in the tab of the browser. */
export function usePageTitle(title: string): void {
  const root = useRoot();
  const place = root?.viewer?.access.organisationName ?? root?.branding.name;
  useEffect(() => {
    document.title = place ? `${title} · ${place}` : title;
  }, [title, place]);
}
