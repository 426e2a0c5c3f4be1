import type { LinkProps } from "@passerelle/ui";
import { basepath } from "../lib/address.ts";

/** The rest of the extranet is another page, which the browser loads. */
export function PageLink({ href, children, ...rest }: LinkProps) {
  return (
    <a {...rest} href={href.startsWith("/") ? basepath + href : href}>
      {children}
    </a>
  );
}
