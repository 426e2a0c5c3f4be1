import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, NumberInput } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { InlineMessage, SideDrawer } from "@passerelle/ui";
import { useState, type SubmitEvent } from "react";
import type { AddLearnersProps } from "../adding/add-learners.tsx";
import styles from "../enrolments.module.css";
import { useEnrolmentActs } from "../use-enrolment-acts.ts";

/** Places for a company that does not know for whom yet; it names them in its extranet. */
export function ReserveSeats({ booking, sessionId, opened, onClose, say }: AddLearnersProps) {
  const { t } = useLingui();
  const { reserve, release } = useEnrolmentActs();
  const [count, setCount] = useState<number | string>(1);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const { company } = booking;
  const at = { sessionId, companyId: company.id };
  const wanted = typeof count === "number" && Number.isInteger(count) && count >= 1 ? count : undefined;

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (wanted === undefined) return;
    setRefusal(undefined);
    setBusy(true);
    const { failure } = await reserve(at, wanted);
    setBusy(false);
    if (failure !== undefined) return setRefusal(failure);
    onClose();
    say({
      kind: "success",
      words: (
        <Trans>
          <Plural value={wanted} one="# place est réservée" other="# places sont réservées" /> pour {company.name}.
        </Trans>
      ),
      undo: { act: () => void takeBack(wanted) },
    });
  }

  async function takeBack(reserved: number) {
    const { failure } = await release(at, reserved);
    say(
      failure === undefined
        ? { kind: "success", words: t`La réservation est annulée.` }
        : { kind: "refusal", words: failure },
    );
  }

  return (
    <SideDrawer opened={opened} onClose={onClose} context={company.name} title={t`Réserver des places`}>
      <form className={styles.panel} noValidate onSubmit={(event) => void submit(event)}>
        <NumberInput
          label={t`Nombre de places`}
          description={t`Sans nom pour l’instant : vous les nommerez, ou ${company.name} dans son espace.`}
          data-autofocus
          min={1}
          max={limits.enrolments}
          allowDecimal={false}
          maw={220}
          value={count}
          onChange={setCount}
          error={wanted === undefined && t`Indiquez un nombre de places.`}
        />
        {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            <Trans>Annuler</Trans>
          </Button>
          <Button type="submit" loading={busy}>
            <Trans>Réserver</Trans>
          </Button>
        </div>
      </form>
    </SideDrawer>
  );
}
