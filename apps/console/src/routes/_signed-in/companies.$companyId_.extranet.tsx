import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { EmptyState, InlineMessage, PageHead, SkeletonPage } from "@passerelle/ui";
import { IconEyeOff } from "@tabler/icons-react";
import { z } from "zod";
import { ExtranetPreview, type Device } from "#features/client-view";
import { CompanyExtranetQueryDocument, type CompanyExtranetQueryQuery } from "#gql";
import { writeSearch } from "#lib/address.ts";
import { Block } from "#lib/block.tsx";
import { NotFound } from "#lib/not-found.tsx";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/companies/$companyId_/extranet")({
  validateSearch: z.object({
    /** Where one is in the client's screens: an address of the extranet. */
    at: z.string().max(500).optional().catch(undefined),
    device: z.literal("phone").optional().catch(undefined),
  }),
  component: ExtranetPage,
});

function ExtranetPage() {
  const { t } = useLingui();
  const { companyId } = Route.useParams();
  const answer = useQuery(CompanyExtranetQueryDocument, { variables: { id: companyId } });
  const name = answer.data?.company?.name;
  useTitle(name && t`Extranet de ${name}`);

  return (
    <Block key={companyId} answer={answer} skeleton={<SkeletonPage />}>
      {(data) => (data.company ? <CompanyExtranet data={data} company={data.company} /> : <NotFound />)}
    </Block>
  );
}

type CompanyExtranetProps = {
  data: CompanyExtranetQueryQuery;
  company: NonNullable<CompanyExtranetQueryQuery["company"]>;
};

function CompanyExtranet({ data, company }: CompanyExtranetProps) {
  const { t } = useLingui();
  const { at = "/", device } = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const hrefOf = (place: string) =>
    `/companies/${company.id}/extranet${writeSearch({ at: place === "/" ? undefined : place, device })}`;

  return (
    <div className={styles.page}>
      <PageHead
        title={t`Extranet de ${company.name}`}
        focusKey={company.id}
        breadcrumb={[
          { label: t`Entreprises`, href: "/companies" },
          { label: company.name, href: `/companies/${company.id}` },
        ]}
      />
      {!data.extranetSettings.activatedAt && (
        <InlineMessage kind="info">
          <Trans>L’extranet n’est pas encore activé : personne n’y entre, et rien ici n’est visible du client.</Trans>
        </InlineMessage>
      )}
      {company.viewerCan.previewExtranet ? (
        <ExtranetPreview
          company={company}
          organisationName={data.viewer?.access.organisationName ?? ""}
          at={at}
          device={device ?? "desktop"}
          hrefOf={hrefOf}
          onDevice={(chosen: Device) =>
            void navigate({
              search: (search) => ({ ...search, device: chosen === "phone" ? chosen : undefined }),
              replace: true,
            })
          }
        />
      ) : (
        <EmptyState icon={IconEyeOff}>
          {company.kind === "INDIVIDUAL" ? (
            <Trans>Un particulier n’a pas d’espace entreprise : il n’y a rien à voir ici.</Trans>
          ) : (
            <Trans>Cette entreprise dépend d’un autre centre : demandez à son référent de vous la montrer.</Trans>
          )}
        </EmptyState>
      )}
    </div>
  );
}
