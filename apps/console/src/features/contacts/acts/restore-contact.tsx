import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { useState } from "react";
import { nameOf } from "../contact-name.ts";
import type { ContactMenuProps } from "./contact-menu.tsx";
import { useContactActs } from "./use-contact-acts.ts";

/** Out of the trash, with the access it had. */
export function RestoreContact({ contact, say, onChanged }: Omit<ContactMenuProps, "href">) {
  const { t } = useLingui();
  const { restore } = useContactActs();
  const [busy, setBusy] = useState(false);
  const name = nameOf(contact);
  if (!contact.viewerCan.edit) return null;

  async function bringBack() {
    setBusy(true);
    const failure = await restore(contact.id);
    setBusy(false);
    if (failure) return say({ kind: "refusal", words: failure });
    onChanged?.();
    say({ kind: "success", words: t`${name} est restauré.` });
  }

  return (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<IconArrowBackUp size={14} aria-hidden />}
      aria-label={t`Restaurer ${name}`}
      loading={busy}
      onClick={() => void bringBack()}
    >
      <Trans>Restaurer</Trans>
    </Button>
  );
}
