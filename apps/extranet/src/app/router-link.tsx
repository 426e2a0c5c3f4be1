import type { LinkComponent, LinkProps } from "@passerelle/ui";
import type { MouseEvent } from "react";
import { basepath } from "../lib/address.ts";
import type { ExtranetRouter } from "./router.tsx";

/** What the design system links with: a real anchor, so that a middle click opens a tab, followed by the router. */
export function linkOf(router: ExtranetRouter): LinkComponent {
  return function RouterLink({ href, onClick, children, ...rest }: LinkProps) {
    const isInside = href.startsWith("/");

    function follow(event: MouseEvent<HTMLAnchorElement>) {
      onClick?.(event);
      const leaves =
        event.defaultPrevented ||
        event.button !== 0 ||
        event.metaKey ||
        event.ctrlKey ||
        event.shiftKey ||
        event.altKey;
      if (leaves || !isInside || rest.target || rest.download !== undefined) return;
      event.preventDefault();
      router.history.push(basepath + href);
    }

    return (
      <a {...rest} href={isInside ? basepath + href : href} onClick={follow}>
        {children}
      </a>
    );
  };
}
