import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { localeLabels, locales, mailTemplateLabels } from "@passerelle/schema/vocabulary";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { Breadcrumb, FilterPills, HelpLink, Section, SkeletonRows, useLocale } from "@passerelle/ui";
import { z } from "zod";
import { TemplateEditor, templateHref, templateOf } from "#features/mail-templates";
import { MailTemplatePageQueryDocument, type Locale, type MailTemplate } from "#gql";
import { writeSearch } from "#lib/address.ts";
import { Block } from "#lib/block.tsx";
import { NotFound } from "#lib/not-found.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/settings/mail-templates/$template/$locale")({
  /** The session whose dates the preview shows. */
  validateSearch: z.object({ session: z.uuid().optional().catch(undefined) }),
  component: MailTemplatePage,
});

function MailTemplatePage() {
  const { template: slug, locale: written } = Route.useParams();
  const template = templateOf(slug);
  const language = locales.find((each) => each.toLowerCase() === written);
  return template && language ? (
    <MailTemplate key={slug + written} template={template} language={language} />
  ) : (
    <NotFound />
  );
}

function MailTemplate({ template, language }: { template: MailTemplate; language: Locale }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { session } = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const answer = useQuery(MailTemplatePageQueryDocument, { variables: { template, locale: language } });
  const name = mailTemplateLabels[template][locale];
  useRefetchOnChange((change) => change.kind === "ORGANISATION", answer.refetch);
  useTitle(name);

  return (
    <div className={styles.list}>
      <Breadcrumb crumbs={[{ label: t`Modèles de mail`, href: "/settings/mail-templates" }]} />
      <Section
        title={name}
        action={
          <HelpLink
            question={t`Comment modifier un mail ?`}
            href={`${templateHref(template, language)}${writeSearch({ session, help: "modifier-un-mail" })}`}
          />
        }
      >
        <FilterPills
          label={t`Langue du mail`}
          pills={locales.map((each) => ({
            label: localeLabels[each][locale],
            active: each === language,
            href: `${templateHref(template, each)}${writeSearch({ session })}`,
          }))}
        />
        <Block answer={answer} skeleton={<SkeletonRows rows={6} />}>
          {({ mailTemplate, organisation }) => (
            <TemplateEditor
              wording={mailTemplate}
              organisationName={organisation.name}
              sessionId={session}
              onSession={(chosen) => void navigate({ search: { session: chosen }, replace: true })}
              onStale={answer.refetch}
            />
          )}
        </Block>
      </Section>
    </div>
  );
}
