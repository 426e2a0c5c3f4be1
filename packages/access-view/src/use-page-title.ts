import { useEffect } from "react";

/** «Nouveau mot de passe · Atlantique Formation» in the tab of the browser; never the token of a link. */
export function usePageTitle(title: string, place: string | null | undefined): void {
  useEffect(() => {
    document.title = place ? `${title} · ${place}` : title;
  }, [title, place]);
}
