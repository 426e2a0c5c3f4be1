import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { ContactRow_ContactFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { nameOf } from "../contact-name.ts";
import { useContactAccess } from "./use-contact-access.ts";

type Say = (notice: NoticeWords | undefined) => void;

/** Sends an invitation or takes it back, and says so where the act was done. */
export function useInvitation(contact: ContactRow_ContactFragment, say: Say) {
  const { t } = useLingui();
  const access = useContactAccess();
  const [busy, setBusy] = useState(false);
  const name = nameOf(contact);
  const email = contact.email ?? "";

  async function act(doing: Promise<string | undefined>, done: NoticeWords): Promise<void> {
    setBusy(true);
    const failure = await doing;
    setBusy(false);
    say(failure ? { kind: "refusal", words: failure } : done);
  }

  function invite(): Promise<void> {
    const words = (
      <Trans>
        L’invitation de {name} part à l’adresse {email}.
      </Trans>
    );
    const undo = { label: t`Annuler l’invitation`, act: () => void cancel() };
    return act(access.invite(contact.id), { kind: "success", words, undo });
  }

  function cancel(): Promise<void> {
    return act(access.cancel(contact.id), {
      kind: "success",
      words: t`L’invitation de ${name} est annulée : son lien ne sert plus à rien.`,
    });
  }

  return { invite, cancel, busy };
}
