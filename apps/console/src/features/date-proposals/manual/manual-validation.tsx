import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Switch } from "@mantine/core";
import { formatDate, ConfirmDialog, InlineMessage, SideDrawer, SkeletonRows, useLocale } from "@passerelle/ui";
import { IconBellOff, IconHistory, IconLinkOff } from "@tabler/icons-react";
import { useState, type SubmitEvent } from "react";
import { DatesRecordQueryDocument, type DatesRecordQueryQuery } from "#gql";
import { Block } from "#lib/block.tsx";
import { useProposalActs } from "../acts/use-proposal-acts.ts";
import styles from "../date-proposals.module.css";

type ManualValidationProps = {
  sessionId: string;
  /** The client whose dates are validated; none: closed. */
  companyId: string | undefined;
  onClose: () => void;
  onSaved: (words: string) => void;
};

/** The switch «Validation manuelle»: the staff know the client's answer already. */
export function ManualValidation({ sessionId, companyId, onClose, onSaved }: ManualValidationProps) {
  const { t } = useLingui();
  const answer = useQuery(DatesRecordQueryDocument, { variables: { sessionId }, skip: companyId === undefined });
  const session = (answer.data ?? answer.previousData)?.session;
  const booking = session?.bookings.find(({ company }) => company.id === companyId);

  return (
    <SideDrawer
      opened={companyId !== undefined}
      onClose={onClose}
      context={booking && session ? `${session.reference} · ${booking.company.name}` : session?.reference}
      title={t`Validation manuelle`}
    >
      <Block answer={answer} skeleton={<SkeletonRows rows={2} />}>
        {() =>
          booking && (
            <Panel key={booking.id} sessionId={sessionId} booking={booking} onClose={onClose} onSaved={onSaved} />
          )
        }
      </Block>
    </SideDrawer>
  );
}

type Recorded = NonNullable<DatesRecordQueryQuery["session"]>["bookings"][number];
type PanelProps = Pick<ManualValidationProps, "onClose" | "onSaved" | "sessionId"> & { booking: Recorded };

function Panel({ sessionId, booking, onClose, onSaved }: PanelProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { validate } = useProposalActs();
  const { company, dateConfirmation: told } = booking;
  const [isOn, setOn] = useState(told.isManual);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const answeredOn = told.answeredOn && formatDate(told.answeredOn, locale);
  const { name } = company;

  async function save(overRefusal: boolean) {
    setRefusal(undefined);
    setBusy(true);
    const refused = await validate({ sessionId, companyId: company.id, confirmed: isOn, overRefusal });
    setBusy(false);
    // The client declined: the house asks, and so do we (SPEC 3.1).
    if (refused?.code === "DATES_DECLINED_BEFORE") return setAsking(true);
    setAsking(false);
    if (refused) return setRefusal(refused.message);
    onSaved(
      isOn
        ? t`Les dates sont validées manuellement pour ${name}. Aucun mail n’est parti.`
        : t`La validation manuelle est retirée pour ${name}.`,
    );
    onClose();
  }

  return (
    <form
      className={styles.panel}
      noValidate
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        void save(false);
      }}
    >
      <Switch
        label={t`Validation manuelle`}
        description={t`Vous connaissez déjà la disponibilité de ${name} : ses dates sont confirmées aussitôt, sans aucun mail.`}
        checked={isOn}
        onChange={(event) => setOn(event.currentTarget.checked)}
        data-autofocus
      />
      {isOn && !told.isManual && told.state === "PENDING" && (
        <InlineMessage kind="info">
          <Trans>Une proposition attend sa réponse : son lien ne fonctionnera plus.</Trans>
        </InlineMessage>
      )}
      {!isOn && told.isManual && (
        <InlineMessage kind="info">
          <Trans>Les dates reviennent où elles en étaient avant ; une proposition qui attendait n’attend plus.</Trans>
        </InlineMessage>
      )}
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          <Trans>Annuler</Trans>
        </Button>
        <Button type="submit" loading={busy && !isAsking} disabled={isOn === told.isManual}>
          <Trans>Enregistrer</Trans>
        </Button>
      </div>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        context={name}
        title={t`Valider malgré le refus de ${name} ?`}
        consequences={{
          heading: t`Ce qui suit`,
          list: [
            {
              icon: IconHistory,
              title: answeredOn ? t`Les dates ont été déclinées le ${answeredOn}` : t`Les dates ont été déclinées`,
              detail: t`Ce refus reste dans l’historique.`,
            },
            { icon: IconBellOff, title: t`Aucun mail ne part` },
            { icon: IconLinkOff, title: t`Vous pourrez retirer la validation à tout moment` },
          ],
        }}
        keepLabel={t`Garder le refus`}
        confirmLabel={t`Valider ces dates`}
        onConfirm={() => void save(true)}
        busy={busy}
      />
    </form>
  );
}
