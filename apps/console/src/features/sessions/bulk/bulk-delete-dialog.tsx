import { useQuery } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { ConfirmDialog } from "@passerelle/ui";
import { IconArrowBackUp, IconBellOff, IconEyeOff, IconFileCheck, IconUpload } from "@tabler/icons-react";
import { DeletedSessionDisplayQueryDocument } from "#gql";

type BulkDeleteDialogProps = { count: number; opened: boolean; onClose: () => void; onConfirm: () => void };

/** What the clients of several sessions will see once they are deleted, in words; and the status that would be better. */
export function BulkDeleteDialog({ count, opened, onClose, onConfirm }: BulkDeleteDialogProps) {
  const { t } = useLingui();
  const { data } = useQuery(DeletedSessionDisplayQueryDocument, { skip: !opened });
  const isHidden = data?.extranetSettings.deletedSessionDisplay === "HIDDEN";

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t`${plural(count, { one: "Supprimer # session ?", other: "Supprimer # sessions ?" })}`}
      consequences={{
        list: [
          {
            icon: IconEyeOff,
            title: isHidden ? t`Elles disparaissent de leurs espaces` : t`Elles y portent la mention « Annulé »`,
            detail: t`Chez les clients à qui elles étaient visibles.`,
          },
          { icon: IconFileCheck, title: t`Les documents déjà publiés restent ouverts` },
          { icon: IconUpload, title: t`Plus aucun envoi de document pour ces sessions` },
          {
            icon: IconBellOff,
            title: t`Ni notification, ni e-mail`,
            detail: t`Les agendas qui portent ces dates reçoivent leur annulation.`,
          },
          { icon: IconArrowBackUp, title: t`Restaurables depuis la corbeille`, detail: t`Telles qu’elles étaient.` },
        ],
      }}
      softerWay={
        <Trans>
          Des clients annulent ? Leur statut d’inscription suffit : « Annulé » si la session sera replanifiée, « Perdu »
          s’ils renoncent. L’historique est gardé.
        </Trans>
      }
      keepLabel={t`Garder les sessions`}
      confirmLabel={t`Supprimer`}
      onConfirm={onConfirm}
      destructive
    >
      <Trans>Elles vont dans la corbeille. Rien n’est encore fait.</Trans>
    </ConfirmDialog>
  );
}
