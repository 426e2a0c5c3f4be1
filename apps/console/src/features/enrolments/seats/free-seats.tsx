import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";
import type { AddLearnersProps } from "../adding/add-learners.tsx";
import styles from "../enrolments.module.css";
import { useEnrolmentActs } from "../use-enrolment-acts.ts";
import { NameSeat } from "./name-seat.tsx";

type FreeSeatsProps = Omit<AddLearnersProps, "opened" | "onClose"> & { canEnrol: boolean };

/** «Participants non identifiés»: the places that wait for a name. */
export function FreeSeats({ booking, sessionId, say, canEnrol }: FreeSeatsProps) {
  const { t } = useLingui();
  const { reserve, release } = useEnrolmentActs();
  const [isNaming, setNaming] = useState(false);
  const [busy, setBusy] = useState(false);
  const { company, freeSeats } = booking;
  const [seat] = freeSeats;
  const at = { sessionId, companyId: company.id };
  if (!seat) return null;

  async function giveBack() {
    setBusy(true);
    const { failure } = await release(at, 1);
    setBusy(false);
    if (failure !== undefined) return say({ kind: "refusal", words: failure });
    say({ kind: "success", words: t`Une place est libérée.`, undo: { act: () => void takeAgain() } });
  }

  async function takeAgain() {
    const { failure } = await reserve(at, 1);
    say(
      failure === undefined
        ? { kind: "success", words: t`La place est de nouveau réservée.` }
        : { kind: "refusal", words: failure },
    );
  }

  return (
    <div className={styles.strip}>
      <span>
        <Plural value={freeSeats.length} one="# participant non identifié" other="# participants non identifiés" />{" "}
        <span className={styles.muted}>
          {booking.publication ? (
            <Trans>{company.name} peut aussi donner les noms dans son espace.</Trans>
          ) : (
            <Trans>{company.name} pourra donner les noms quand la session lui sera visible.</Trans>
          )}
        </span>
      </span>
      {canEnrol && (
        <span className={styles.actions}>
          <Button variant="default" size="xs" onClick={() => setNaming(true)}>
            <Trans>Nommer un participant</Trans>
          </Button>
          <Button variant="subtle" size="xs" loading={busy} onClick={() => void giveBack()}>
            <Trans>Libérer une place</Trans>
          </Button>
        </span>
      )}
      <NameSeat
        booking={booking}
        sessionId={sessionId}
        seatId={seat.id}
        opened={isNaming}
        onClose={() => setNaming(false)}
        say={say}
      />
    </div>
  );
}
