import type { LinkProps } from "@passerelle/ui";
import { useRouter } from "@tanstack/react-router";
import type { MouseEvent } from "react";
import { basepath } from "#lib/address.ts";
import { usePreview } from "./preview.ts";

/** A link of the client's screens leads to another place of the preview: never out of it, and never to a file. */
export function PreviewLink({ href, onClick, children, ...rest }: LinkProps) {
  const router = useRouter();
  const address = basepath + usePreview().hrefOf(href);

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    const leaves =
      event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (leaves) return;
    event.preventDefault();
    router.history.push(address);
  }

  return (
    <a {...rest} download={undefined} target={undefined} href={address} onClick={follow}>
      {children}
    </a>
  );
}
