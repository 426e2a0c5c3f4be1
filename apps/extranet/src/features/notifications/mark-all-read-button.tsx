import { useMutation } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { InlineMessage } from "@passerelle/ui";
import { MarkAllNotificationsReadDocument } from "../../gql/graphql.ts";

export function MarkAllReadButton({ unreadCount }: { unreadCount: number }) {
  const [markAllRead, { loading, error }] = useMutation(MarkAllNotificationsReadDocument, { refetchQueries: "active" });
  if (unreadCount === 0) return null;
  return (
    <>
      {error && (
        <InlineMessage kind="refusal">
          <Trans>Les notifications n’ont pas pu être marquées comme lues. Réessayez dans un instant.</Trans>
        </InlineMessage>
      )}
      <Button variant="subtle" loading={loading} onClick={() => void markAllRead().catch(() => undefined)}>
        <Trans>Tout marquer comme lu</Trans>
      </Button>
    </>
  );
}
