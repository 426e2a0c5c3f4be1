import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Section } from "@passerelle/ui";
import { IconUserPlus } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import type { CompanyLearners_BookingFragment, EnrolmentRow_EnrolmentFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { AddLearners } from "./adding/add-learners.tsx";
import { useEnrolling } from "./adding/use-enrolling.tsx";
import { AddedBackAdvice, hasOldPapers } from "./added-back-advice.tsx";
import { EnrolmentActs } from "./enrolment-acts.tsx";
import { EnrolmentsTable } from "./enrolments-table.tsx";
import styles from "./enrolments.module.css";
import { useRestoring } from "./removing/use-restoring.tsx";
import { FreeSeats } from "./seats/free-seats.tsx";
import { ReserveSeats } from "./seats/reserve-seats.tsx";

type CompanyLearnersProps = {
  booking: CompanyLearners_BookingFragment;
  sessionId: string;
  canEnrol: boolean;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  onRemove: (enrolment: EnrolmentRow_EnrolmentFragment) => void;
  /** The guided action for who was added back, beside the advice. */
  replacing?: (enrolment: EnrolmentRow_EnrolmentFragment) => ReactNode;
  say: (notice: NoticeWords | undefined) => void;
};

/** One client of the session: its learners, its places without a name, and what can be done for it. */
export function CompanyLearners(props: CompanyLearnersProps) {
  const { booking, sessionId, canEnrol, selected, onSelect, onRemove, say } = props;
  const [open, setOpen] = useState<"add" | "reserve">();
  const { restore } = useRestoring({ sessionId, say });
  const { enrol } = useEnrolling({ booking, sessionId, say, onRefused: (words) => say({ kind: "refusal", words }) });
  const { company, enrolments } = booking;
  const drawer = { booking, sessionId, say, onClose: () => setOpen(undefined) };
  const isActive = (learnerId: string) =>
    enrolments.some((each) => each.learner.id === learnerId && each.removedAt === null);

  return (
    <Section
      title={company.name}
      count={booking.enrolledCount}
      action={
        canEnrol && (
          <span className={styles.actions}>
            <Button variant="subtle" size="xs" onClick={() => setOpen("reserve")}>
              <Trans>Réserver des places</Trans>
            </Button>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconUserPlus size={16} aria-hidden />}
              onClick={() => setOpen("add")}
            >
              <Trans>Ajouter des apprenants</Trans>
            </Button>
          </span>
        )
      }
    >
      <div className={styles.company}>
        {canEnrol &&
          enrolments.filter(hasOldPapers).map((enrolment) => (
            <AddedBackAdvice
              key={enrolment.id}
              enrolment={enrolment}
              spaceHref={`/sessions/${sessionId}/extranet?company=${company.id}`}
            >
              {props.replacing?.(enrolment)}
            </AddedBackAdvice>
          ))}
        <EnrolmentsTable
          booking={booking}
          selected={selected}
          onSelect={onSelect}
          acts={
            canEnrol
              ? (enrolment) => (
                  <EnrolmentActs
                    enrolment={enrolment}
                    isBack={isActive(enrolment.learner.id)}
                    onRemove={() => onRemove(enrolment)}
                    onRestore={() => void restore([enrolment])}
                    onEnrolAgain={() => void enrol([{ learnerId: enrolment.learner.id }])}
                  />
                )
              : undefined
          }
        />
        <FreeSeats booking={booking} sessionId={sessionId} say={say} canEnrol={canEnrol} />
      </div>
      <AddLearners {...drawer} opened={open === "add"} />
      <ReserveSeats {...drawer} opened={open === "reserve"} />
    </Section>
  );
}
