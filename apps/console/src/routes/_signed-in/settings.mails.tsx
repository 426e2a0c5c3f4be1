import { Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { HelpLink, Section } from "@passerelle/ui";
import { mailSearch, LeavingToday } from "#features/mails";
import { writeSearch } from "#lib/address.ts";
import { useTitle } from "#lib/use-title.ts";
import { MailsList } from "./-mails-list.tsx";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/settings/mails")({
  validateSearch: mailSearch,
  component: MailsPage,
});

function MailsPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  useTitle(t`Mails envoyés`);

  return (
    <MailsList
      search={search}
      onChange={(part) => void navigate({ search: (current) => ({ ...current, ...part }), replace: true })}
      href="/settings/mails"
      empty={<Trans>Les mails que Passerelle envoie pour vous apparaîtront ici.</Trans>}
    >
      {({ count, action, list }) => (
        <Section
          title={t`Mails envoyés`}
          count={count}
          action={
            <div className={styles.bar}>
              <HelpLink
                question={t`Comment suivre un mail ?`}
                href={`/settings/mails${writeSearch({ ...search, help: "suivre-les-mails" })}`}
              />
              {action}
            </div>
          }
        >
          <LeavingToday />
          {list}
        </Section>
      )}
    </MailsList>
  );
}
