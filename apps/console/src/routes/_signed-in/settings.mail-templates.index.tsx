import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { HelpLink, SkeletonRows } from "@passerelle/ui";
import { GalleryLink, TemplatesList, templateSearch, type TemplateSearch } from "#features/mail-templates";
import { MailTemplatesPageQueryDocument } from "#gql";
import { writeSearch } from "#lib/address.ts";
import { Block } from "#lib/block.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/settings/mail-templates/")({
  validateSearch: templateSearch,
  component: MailTemplatesPage,
});

function MailTemplatesPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const answer = useQuery(MailTemplatesPageQueryDocument);
  useRefetchOnChange((change) => change.kind === "ORGANISATION", answer.refetch);
  useTitle(t`Modèles de mail`);

  const addressOf = (part: Partial<TemplateSearch> & { help?: string }) =>
    `/settings/mail-templates${writeSearch({ ...search, ...part })}`;

  return (
    <div className={styles.list}>
      <div className={styles.bar}>
        <p className={styles.lead}>{t`Ce que disent les mails que Passerelle envoie pour vous, dans chaque langue.`}</p>
        <HelpLink question={t`Comment modifier un mail ?`} href={addressOf({ help: "modifier-un-mail" })} />
      </div>
      <Block answer={answer} skeleton={<SkeletonRows rows={8} />}>
        {({ mailTemplates }) => (
          <TemplatesList
            wordings={mailTemplates}
            search={search}
            onChange={(part) => void navigate({ search: (current) => ({ ...current, ...part }), replace: true })}
            hrefOf={(view) => addressOf({ view })}
          />
        )}
      </Block>
      <GalleryLink />
    </div>
  );
}
