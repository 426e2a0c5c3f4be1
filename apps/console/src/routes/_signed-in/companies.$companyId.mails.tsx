import { Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { Section } from "@passerelle/ui";
import { mailSearch } from "#features/mails";
import { NotFound } from "#lib/not-found.tsx";
import { useSettingsRights } from "#lib/use-settings-rights.ts";
import { MailsList } from "./-mails-list.tsx";

export const Route = createFileRoute("/_signed-in/companies/$companyId/mails")({
  validateSearch: mailSearch,
  component: CompanyMails,
});

function CompanyMails() {
  const { t } = useLingui();
  const { companyId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const rights = useSettingsRights().data?.organisation.viewerCan;
  if (!rights) return null;
  if (!rights.readMails) return <NotFound />;

  return (
    <MailsList
      search={search}
      onChange={(part) => void navigate({ search: (current) => ({ ...current, ...part }), replace: true })}
      href={`/companies/${companyId}/mails`}
      scope={{ companyId }}
      empty={<Trans>Les mails envoyés à cette entreprise apparaîtront ici.</Trans>}
    >
      {({ count, action, list }) => (
        <Section title={t`Mails envoyés`} count={count} action={action}>
          {list}
        </Section>
      )}
    </MailsList>
  );
}
