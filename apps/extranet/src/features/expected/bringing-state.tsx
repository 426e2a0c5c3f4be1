import type { ReactNode } from "react";
import { Trans } from "@lingui/react/macro";
import { FileTravel } from "../../lib/file-travel.tsx";
import classes from "./expected.module.css";
import type { Bringing } from "./use-bringing.ts";

/** In the place of what is expected and by when: how far its file has gone, or why it did not arrive. */
export function bringingState({ current }: Bringing, look: "plain" | "onBrand" = "plain"): ReactNode {
  if (current?.state === "sending") {
    const { name } = current.file;
    return (
      <>
        <Trans>Envoi de {name}…</Trans>
        <FileTravel name={name} progress={current.progress} look={look} />
      </>
    );
  }
  if (current?.state === "failed") {
    return (
      <span className={classes.problem} data-look={look} role="alert">
        {current.problem}
      </span>
    );
  }
  return undefined;
}
