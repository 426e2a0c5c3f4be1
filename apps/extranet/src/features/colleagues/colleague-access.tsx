import { useMutation } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useState } from "react";
import { Trans, useLingui } from "@lingui/react/macro";
import { ConfirmDialog, InlineMessage } from "@passerelle/ui";
import {
  CancelColleagueInvitationDocument,
  CutColleagueAccessDocument,
  InviteColleagueDocument,
} from "../../gql/graphql.ts";
import { nameOf, type Colleague } from "./colleague.ts";
import classes from "./colleagues.module.css";
import { useAct } from "./use-act.ts";

/** Lets a colleague in, takes the invitation back, or shuts the door. */
export function ColleagueAccess({ colleague }: { colleague: Colleague }) {
  const { t } = useLingui();
  const [invite] = useMutation(InviteColleagueDocument);
  const [cancel] = useMutation(CancelColleagueInvitationDocument);
  const [cut] = useMutation(CutColleagueAccessDocument);
  const { act, outcome, isBusy } = useAct();
  const [isAsking, setIsAsking] = useState(false);
  const { id, firstName, lastName, email, access, isPrimary, viewerCan } = colleague;
  const name = nameOf(colleague);
  const address = email ?? "";

  const sendInvitation = () =>
    act(
      async () => {
        const input = { firstName, lastName, email: address };
        return (await invite({ variables: { input } })).data?.inviteColleague;
      },
      t`Une invitation est partie à ${address}.`,
    );
  const cancelInvitation = () =>
    act(
      async () => (await cancel({ variables: { input: { contactId: id } } })).data?.cancelColleagueInvitation,
      t`L’invitation est annulée : son lien ne fonctionne plus.`,
    );
  const cutAccess = async () => {
    await act(
      async () => (await cut({ variables: { input: { contactId: id } } })).data?.cutColleagueAccess,
      t`L’accès de ${name} est coupé.`,
    );
    setIsAsking(false);
  };

  return (
    <>
      <p className={classes.lead}>{explanation()}</p>
      {outcome && <InlineMessage kind={outcome.kind}>{outcome.words}</InlineMessage>}
      <div className={classes.buttons}>
        {viewerCan.cancelInvitation && (
          <Button variant="default" loading={isBusy} onClick={() => void cancelInvitation()}>
            <Trans>Annuler l’invitation</Trans>
          </Button>
        )}
        {viewerCan.invite && (
          <Button variant="default" loading={isBusy} onClick={() => void sendInvitation()}>
            {access === "INVITED" ? <Trans>Renvoyer l’invitation</Trans> : <Trans>Inviter</Trans>}
          </Button>
        )}
        {viewerCan.cutAccess && (
          <Button variant="default" loading={isBusy} onClick={() => setIsAsking(true)}>
            <Trans>Couper l’accès</Trans>
          </Button>
        )}
      </div>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setIsAsking(false)}
        title={t`Couper l’accès de ${name} ?`}
        keepLabel={t`Garder l’accès`}
        confirmLabel={t`Couper l’accès`}
        onConfirm={() => void cutAccess()}
        busy={isBusy}
        destructive
      >
        <Trans>
          Ses pages ouvertes se ferment aussitôt et ses prochaines demandes sont refusées. Ce qui a été envoyé reste.
          Vous pourrez l’inviter de nouveau.
        </Trans>
      </ConfirmDialog>
    </>
  );

  function explanation(): string {
    if (access === "ACTIVE" && isPrimary)
      return t`Le contact principal garde son accès : votre organisme seul le change.`;
    if (access === "ACTIVE") return t`Cette personne se connecte avec son adresse e-mail et son mot de passe.`;
    if (access === "INVITED") return t`Une invitation attend d’être acceptée.`;
    if (!email) return t`Sans adresse e-mail, cette personne ne peut pas être invitée. Votre organisme peut l’ajouter.`;
    return t`Cette personne n’entre pas dans votre espace.`;
  }
}
