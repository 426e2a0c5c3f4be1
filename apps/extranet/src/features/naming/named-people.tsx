import { useEffect, useRef } from "react";
import { Trans } from "@lingui/react/macro";
import { InlineMessage } from "@passerelle/ui";

/** Who has just been enrolled. The form that did it may be gone with its last place: the focus comes here. */
export function NamedPeople({ names }: { names: readonly string[] }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [names]);

  const who = names.join(", ");
  return (
    <div ref={place} tabIndex={-1}>
      <InlineMessage kind="success">
        <Trans>Inscription enregistrée : {who}.</Trans>
      </InlineMessage>
    </div>
  );
}
