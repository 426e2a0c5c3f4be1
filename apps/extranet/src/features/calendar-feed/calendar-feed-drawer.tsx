import { Button } from "@mantine/core";
import { IconCalendarPlus, IconRefresh } from "@tabler/icons-react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ConfirmDialog, CopyField, InlineMessage, SideDrawer, SkeletonRows } from "@passerelle/ui";
import { CalendarFeedDocument } from "../../gql/graphql.ts";
import { BlockFailure } from "../../lib/block-failure.tsx";
import { useRecoveringQuery } from "../../lib/use-recovering-query.ts";
import classes from "./calendar-feed.module.css";
import { FeedState } from "./feed-state.tsx";
import { useCalendarFeed } from "./use-calendar-feed.ts";

/** The company's sessions in the person's own calendar program (B-11). */
export function CalendarFeedDrawer({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <SideDrawer opened={opened} onClose={onClose} title={t`Vos sessions dans votre agenda`}>
      {opened && <Feed />}
    </SideDrawer>
  );
}

function Feed() {
  const { t } = useLingui();
  const { data, error, retry } = useRecoveringQuery(CalendarFeedDocument, {});
  const { address, refusal, isBusy, make, end } = useCalendarFeed();
  const [isAsking, setIsAsking] = useState(false);
  const feed = data?.extranet?.calendarFeed;

  if (error)
    return (
      <BlockFailure error={error} onRetry={retry}>
        <Trans>Votre lien d’agenda n’a pas pu être lu.</Trans>
      </BlockFailure>
    );
  if (!data) return <SkeletonRows rows={2} />;
  return (
    <div className={classes.feed}>
      <p className={classes.words}>
        <Trans>
          Un lien privé ajoute les sessions de votre entreprise à Outlook, Google Agenda ou Apple Calendrier, et les
          tient à jour. Quiconque a ce lien peut les lire : gardez-le pour vous.
        </Trans>
      </p>
      {feed && !address && <FeedState feed={feed} />}
      {address && <NewAddress address={address} />}
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <div className={classes.buttons}>
        {feed && (
          <Button variant="default" disabled={isBusy} onClick={() => setIsAsking(true)}>
            <Trans>Révoquer le lien</Trans>
          </Button>
        )}
        {!address && (
          <Button
            variant={feed ? "default" : "filled"}
            loading={isBusy}
            leftSection={feed ? <IconRefresh size={20} aria-hidden /> : <IconCalendarPlus size={20} aria-hidden />}
            onClick={() => void make()}
          >
            {feed ? <Trans>Remplacer par un nouveau lien</Trans> : <Trans>Créer mon lien</Trans>}
          </Button>
        )}
      </div>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setIsAsking(false)}
        title={t`Révoquer votre lien d’agenda ?`}
        keepLabel={t`Garder le lien`}
        confirmLabel={t`Révoquer le lien`}
        onConfirm={() => {
          if (feed) void end(feed.id).then(() => setIsAsking(false));
        }}
        busy={isBusy}
        destructive
      >
        <Trans>Votre agenda cessera de recevoir les sessions aussitôt. Vous pourrez créer un autre lien.</Trans>
      </ConfirmDialog>
    </div>
  );
}

/** Told this once: only its hash is kept. */
function NewAddress({ address }: { address: string }) {
  const { t } = useLingui();
  return (
    <>
      <InlineMessage kind="success">
        <Trans>Votre lien est prêt. Il ne sera plus affiché : copiez-le maintenant.</Trans>
      </InlineMessage>
      <CopyField label={t`Lien de votre agenda`} value={address} />
      <Button
        component="a"
        href={address.replace(/^https?:/, "webcal:")}
        leftSection={<IconCalendarPlus size={20} aria-hidden />}
      >
        <Trans>Ouvrir dans mon agenda</Trans>
      </Button>
      <p className={classes.words}>
        <Trans>
          Dans Google Agenda : « Autres agendas », « À partir de l’URL ». Dans Outlook : « Ajouter un calendrier », «
          S’abonner à partir du web ».
        </Trans>
      </p>
    </>
  );
}
