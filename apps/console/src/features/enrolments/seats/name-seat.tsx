import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, SegmentedControl } from "@mantine/core";
import { EmptyState, InlineMessage, SideDrawer } from "@passerelle/ui";
import { IconUsersGroup } from "@tabler/icons-react";
import { useState } from "react";
import { useForm } from "react-hook-form";
import type { PersonToEnrolInput } from "#gql";
import type { AddLearnersProps } from "../adding/add-learners.tsx";
import { LearnerChoice, NobodyFound } from "../adding/learner-choice.tsx";
import { PersonFields } from "../adding/person-fields.tsx";
import { nobody, personForm, writtenOf, type PersonForm } from "../adding/person-form.ts";
import styles from "../enrolments.module.css";
import { useEnrolmentActs } from "../use-enrolment-acts.ts";

/** Says who a reserved place is for: a learner of the company, or somebody new. */
export function NameSeat({ booking, seatId, opened, onClose, say }: AddLearnersProps & { seatId: string }) {
  const { t } = useLingui();
  const { name } = useEnrolmentActs();
  const [way, setWay] = useState<"choose" | "type">("choose");
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const enrolled = new Set(booking.enrolments.filter((each) => !each.removedAt).map((each) => each.learner.id));

  async function give(learner: PersonToEnrolInput) {
    setRefusal(undefined);
    setBusy(true);
    const { made, failure } = await name(seatId, learner);
    setBusy(false);
    if (failure !== undefined) return setRefusal(failure);
    onClose();
    say({ kind: "success", words: t`${made.learnerName} a maintenant sa place.` });
  }

  return (
    <SideDrawer opened={opened} onClose={onClose} context={booking.company.name} title={t`Nommer un participant`}>
      <div className={styles.panel}>
        <SegmentedControl
          fullWidth
          aria-label={t`Façon de nommer`}
          value={way}
          onChange={(chosen) => setWay(chosen)}
          data={[
            { value: "choose", label: t`Choisir` },
            { value: "type", label: t`Saisir` },
          ]}
        />
        {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
        {way === "type" ? (
          <TypeName busy={busy} onClose={onClose} onTyped={(learner) => void give(learner)} />
        ) : (
          <LearnerChoice
            companyId={booking.company.id}
            empty={(search) => (
              <EmptyState
                icon={IconUsersGroup}
                action={
                  <Button variant="default" size="xs" onClick={() => setWay("type")}>
                    <Trans>Saisir un apprenant</Trans>
                  </Button>
                }
              >
                <NobodyFound search={search} />
              </EmptyState>
            )}
          >
            {(learner) => {
              const label = `${learner.lastName} ${learner.firstName}`.trim();
              const isThere = enrolled.has(learner.id);
              return (
                <span className={styles.somebody}>
                  <span>
                    {label} <span className={styles.muted}>{learner.email}</span>
                  </span>
                  {isThere ? (
                    <span className={styles.muted}>
                      <Trans>Déjà inscrit</Trans>
                    </span>
                  ) : (
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-label={t`Donner la place à ${label}`}
                      disabled={busy}
                      onClick={() => void give({ learnerId: learner.id })}
                    >
                      <Trans>Donner la place</Trans>
                    </Button>
                  )}
                </span>
              );
            }}
          </LearnerChoice>
        )}
      </div>
    </SideDrawer>
  );
}

type TypeNameProps = { busy: boolean; onClose: () => void; onTyped: (learner: PersonToEnrolInput) => void };

function TypeName({ busy, onClose, onTyped }: TypeNameProps) {
  const form = useForm<PersonForm>({ resolver: zodResolver(personForm), defaultValues: nobody });
  const submit = form.handleSubmit((typed) => onTyped(writtenOf(typed)));
  return (
    <form noValidate className={styles.panel} onSubmit={(event) => void submit(event)}>
      <PersonFields form={form} />
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          <Trans>Annuler</Trans>
        </Button>
        <Button type="submit" loading={busy}>
          <Trans>Donner la place</Trans>
        </Button>
      </div>
    </form>
  );
}
