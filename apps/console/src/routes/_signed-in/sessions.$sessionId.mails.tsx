import { Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { Section } from "@passerelle/ui";
import { mailSearch } from "#features/mails";
import { NotFound } from "#lib/not-found.tsx";
import { useSettingsRights } from "#lib/use-settings-rights.ts";
import { MailsList } from "./-mails-list.tsx";

export const Route = createFileRoute("/_signed-in/sessions/$sessionId/mails")({
  validateSearch: mailSearch,
  component: SessionMails,
});

function SessionMails() {
  const { t } = useLingui();
  const { sessionId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const rights = useSettingsRights().data?.organisation.viewerCan;
  if (!rights) return null;
  if (!rights.readMails) return <NotFound />;

  return (
    <MailsList
      search={search}
      onChange={(part) => void navigate({ search: (current) => ({ ...current, ...part }), replace: true })}
      href={`/sessions/${sessionId}/mails`}
      scope={{ sessionId }}
      empty={
        <Trans>
          Les mails de cette session (propositions, invitations d’agenda, changements de dates) apparaîtront ici.
        </Trans>
      }
    >
      {({ count, action, list }) => (
        <Section title={t`Mails envoyés`} count={count} action={action}>
          {list}
        </Section>
      )}
    </MailsList>
  );
}
