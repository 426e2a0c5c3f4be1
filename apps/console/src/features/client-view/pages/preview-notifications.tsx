import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { NotificationList } from "@passerelle/extranet-view";
import { PageColumn, PageHead } from "@passerelle/ui";
import { IconBell } from "@tabler/icons-react";
import { PreviewNotificationsQueryDocument } from "#gql/client-view/graphql.ts";
import { usePreview } from "../preview.ts";
import { PreviewList } from "./preview-list.tsx";

/** What the primary contact was told; looking at it here marks nothing as read. */
export function PreviewNotifications() {
  const { t } = useLingui();
  const { companyId } = usePreview();
  const answer = useQuery(PreviewNotificationsQueryDocument, { variables: { companyId, first: 30 } });
  return (
    <PageColumn>
      <PageHead title={t`Notifications`} />
      <PreviewList
        answer={answer}
        listOf={({ extranetPreview }) => extranetPreview.notifications}
        empty={{ icon: IconBell, words: <Trans>Aucune notification pour le moment.</Trans> }}
      >
        {(notifications) => <NotificationList notifications={notifications} />}
      </PreviewList>
    </PageColumn>
  );
}
