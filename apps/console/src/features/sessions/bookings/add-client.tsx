import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage, SideDrawer } from "@passerelle/ui";
import { useState, type ReactNode, type SubmitEvent } from "react";
import type { NoticeWords } from "#lib/notice.tsx";
import styles from "./bookings.module.css";
import { useClients } from "./use-clients.ts";

export type CompanyFieldProps = {
  companyId: string | undefined;
  onChange: (companyId: string | undefined) => void;
  description: string;
  error: string | undefined;
  first: true;
};

type AddClientProps = {
  session: { id: string; reference: string };
  opened: boolean;
  onClose: () => void;
  /** Chooses the company: the companies are another feature's. */
  companyField: (props: CompanyFieldProps) => ReactNode;
  say: (notice: NoticeWords | undefined) => void;
};

/** One more company in a session, undecided for a start: its status is then given in its row. */
export function AddClient({ session, opened, onClose, companyField, say }: AddClientProps) {
  const { t } = useLingui();
  const { add, takeOut } = useClients();
  const [companyId, setCompanyId] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  function choose(next: string | undefined) {
    setCompanyId(next);
    setMissing(false);
    setRefusal(undefined);
  }

  function close() {
    choose(undefined);
    onClose();
  }

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!companyId) return setMissing(true);
    const at = { sessionId: session.id, companyId };
    setRefusal(undefined);
    setBusy(true);
    const added = await add(at);
    setBusy(false);
    if (added.failure !== undefined) return setRefusal(added.failure);
    close();
    const { name } = added;
    say({ kind: "success", words: t`${name} fait partie de la session.`, undo: { act: () => void takeBack(name) } });

    async function takeBack(company: string) {
      const failure = await takeOut(at);
      if (failure) return say({ kind: "refusal", words: failure });
      say({ kind: "success", words: t`${company} ne fait plus partie de la session.` });
    }
  }

  return (
    <SideDrawer opened={opened} onClose={close} context={session.reference} title={t`Ajouter un client`}>
      <form className={styles.panel} noValidate onSubmit={(event) => void submit(event)}>
        {companyField({
          companyId,
          onChange: choose,
          description: t`Elle entre avec le statut « Indécis » et ne voit rien pour l’instant.`,
          error: isMissing ? t`Choisissez une entreprise.` : undefined,
          first: true,
        })}
        {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
        <div className={styles.buttons}>
          <Button variant="default" onClick={close}>
            <Trans>Annuler</Trans>
          </Button>
          <Button type="submit" loading={busy}>
            <Trans>Ajouter à la session</Trans>
          </Button>
        </div>
      </form>
    </SideDrawer>
  );
}
