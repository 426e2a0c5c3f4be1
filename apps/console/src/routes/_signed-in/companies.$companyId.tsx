import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Outlet, createFileRoute, useLocation, useNavigate } from "@tanstack/react-router";
import { PageTabs, SkeletonPage, UiLink, type PageTab } from "@passerelle/ui";
import { IconEye, IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import { z } from "zod";
import { CompanyHead, EditCompany } from "#features/companies";
import { ExtranetNotice } from "#features/contacts";
import { CompanyPageQueryDocument, type CompanyPageQueryQuery } from "#gql";
import { Block } from "#lib/block.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { NotFound } from "#lib/not-found.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useSettingsRights } from "#lib/use-settings-rights.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/companies/$companyId")({
  validateSearch: z.object({ drawer: z.literal("edit").optional().catch(undefined) }),
  component: CompanyPage,
});

function CompanyPage() {
  const { companyId } = Route.useParams();
  const answer = useQuery(CompanyPageQueryDocument, { variables: { id: companyId } });
  useRefetchOnChange((change) => change.id === companyId, answer.refetch);
  useTitle(answer.data?.company?.name);

  return (
    <Block key={companyId} answer={answer} skeleton={<SkeletonPage />}>
      {({ company }) => <Company company={company} />}
    </Block>
  );
}

function Company({ company }: CompanyPageQueryQuery) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { drawer } = Route.useSearch();
  const [said, setSaid] = useState<{ notice: NoticeWords | undefined; on: string }>();
  const say = (notice: NoticeWords | undefined) => setSaid({ notice, on: pathname });
  const tabs = useTabs(company);
  if (!company) return <NotFound />;

  return (
    <div className={styles.page}>
      <CompanyHead
        company={company}
        actions={
          <>
            {company.viewerCan.previewExtranet && (
              <Button
                variant="default"
                leftSection={<IconEye size={16} aria-hidden />}
                renderRoot={(root) => <UiLink {...root} href={`/companies/${company.id}/extranet`} />}
              >
                <Trans>Voir l’extranet</Trans>
              </Button>
            )}
            {company.viewerCan.edit && (
              <Button
                variant="default"
                leftSection={<IconPencil size={16} aria-hidden />}
                renderRoot={(root) => <UiLink {...root} href={`${pathname}?drawer=edit`} />}
              >
                <Trans>Modifier</Trans>
              </Button>
            )}
          </>
        }
      />
      <PageTabs label={t`Parties de la fiche`} tabs={tabs} />
      <div className={styles.list}>
        <ExtranetNotice say={say} />
        {/* What was said on one tab is over on the next. */}
        <Notice notice={said?.on === pathname ? said.notice : undefined} />
        <Outlet />
      </div>
      <EditCompany
        companyId={company.id}
        name={company.name}
        opened={drawer === "edit" && company.viewerCan.edit}
        onClose={() =>
          void navigate({ to: ".", search: (search) => ({ ...search, drawer: undefined }), replace: true })
        }
        onSaved={() => say({ kind: "success", words: t`La fiche est enregistrée.` })}
      />
    </div>
  );
}

function useTabs(company: CompanyPageQueryQuery["company"]): PageTab[] {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const rights = useSettingsRights().data?.organisation.viewerCan;
  const home = `/companies/${company?.id}`;
  const tab = (path: string, label: string, count?: number): PageTab => {
    const href = home + path;
    return { label, href, count, active: pathname.replace(/\/$/, "") === href };
  };

  return [
    tab("", t`Infos`),
    tab("/contacts", t`Contacts`, company?.contactCount),
    tab("/sessions", t`Sessions`, company?.sessionCount),
    tab("/documents", t`Documents`),
    ...(rights?.readMails ? [tab("/mails", t`Mails`)] : []),
    tab("/history", t`Historique`),
  ];
}
