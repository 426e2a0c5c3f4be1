import { useMutation } from "@apollo/client/react";
import { Switch } from "@mantine/core";
import { useState } from "react";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage, SkeletonRows } from "@passerelle/ui";
import { CalendarWishDocument, SetCalendarWishDocument } from "../../gql/graphql.ts";
import { BlockFailure } from "../../lib/block-failure.tsx";
import { useRecoveringQuery } from "../../lib/use-recovering-query.ts";

/** Whether the dates of each session come into one's calendar once they are agreed, and follow what moves. */
export function CalendarWish() {
  const { t } = useLingui();
  const { data, error, retry } = useRecoveringQuery(CalendarWishDocument, {});
  const [setWish] = useMutation(SetCalendarWishDocument);
  /** What was just asked for, until it is kept: a switch that were disabled meanwhile would lose the keyboard. */
  const [asked, setAsked] = useState<boolean>();
  const [hasFailed, setHasFailed] = useState(false);
  const wish = data?.extranet?.calendarWish;

  if (!wish)
    return error ? (
      <BlockFailure error={error} onRetry={retry}>
        <Trans>Ce réglage n’a pas pu être chargé.</Trans>
      </BlockFailure>
    ) : (
      <SkeletonRows rows={1} />
    );

  const choose = async (wanted: boolean) => {
    if (asked !== undefined) return;
    setHasFailed(false);
    setAsked(wanted);
    try {
      await setWish({ variables: { input: { wanted } } });
    } catch {
      setHasFailed(true);
    }
    setAsked(undefined);
  };
  const { address } = wish;
  return (
    <>
      <Switch
        label={t`Recevoir les dates dans mon agenda`}
        description={
          address
            ? t`Une invitation par jour de formation, à ${address}. Elle se met à jour si la date change.`
            : t`Votre fiche n’a pas d’adresse e-mail : demandez à votre organisme de formation de l’ajouter.`
        }
        checked={asked ?? wish.wanted}
        disabled={!address && !wish.wanted}
        onChange={(event) => void choose(event.currentTarget.checked)}
      />
      {hasFailed && (
        <InlineMessage kind="refusal">
          <Trans>Ce choix n’a pas pu être enregistré. Réessayez dans un instant.</Trans>
        </InlineMessage>
      )}
    </>
  );
}
