import { useQuery } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox, Progress } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { InlineMessage, SkeletonRows } from "@passerelle/ui";
import { IconBuilding } from "@tabler/icons-react";
import { useState } from "react";
import { PublishingPlanQueryDocument, type DocumentRow_DocumentFragment } from "#gql";
import type { Fact } from "#lib/client-sight/client-sight.ts";
import { WhatClientSees } from "#lib/client-sight/what-client-sees.tsx";
import { BlockError } from "#lib/failure.tsx";
import type { NoticeWords } from "#lib/notice.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import type { Recipient } from "../publishing/publish-icon.tsx";
import { PlanTable, type PlanLine } from "./plan-table.tsx";
import styles from "./together.module.css";
import { usePublishTogether } from "./use-publish-together.tsx";
import { useWithdrawAll } from "./use-withdraw-all.tsx";

export type PublishTogetherProps = {
  opened: boolean;
  onClose: () => void;
  documents: readonly DocumentRow_DocumentFragment[];
  sessionId: string;
  recipients: readonly Recipient[];
  onPublished?: () => void;
  say: (notice: NoticeWords | undefined) => void;
};

/** Several documents to several companies in one act: to whom, who receives what, and what each client sees after it. */
export function PublishTogether(props: PublishTogetherProps) {
  const { opened, onClose, documents, sessionId, recipients, onPublished, say } = props;
  const { t } = useLingui();
  const { publish } = usePublishTogether();
  const withdrawAll = useWithdrawAll(say);
  const concerned = recipients.filter(({ company }) => documents.some((document) => mayReceive(document, company)));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const chosen = concerned.filter(({ company }) => !left.has(company.id));
  const tooManyDocuments = documents.length > limits.publishedTogether;

  const plan = useQuery(PublishingPlanQueryDocument, {
    variables: { documentIds: documents.map(({ id }) => id), companyIds: concerned.map(({ company }) => company.id) },
    fetchPolicy: "network-only",
    skip: !opened || tooManyDocuments,
  });
  useRefetchOnChange(({ id }) => opened && id === sessionId, plan.refetch);
  const lines = (plan.data ?? plan.previousData)?.publishingPlan.filter((line) =>
    chosen.some(({ company }) => company.id === line.company.id),
  );
  const receiving = lines?.filter(({ outcome }) => outcome === "PUBLISHED") ?? [];
  const publications = receiving.map(({ document, company }) => ({ documentId: document.id, companyId: company.id }));
  const served = concerned.map(({ company }) => company).filter((company) => receives(receiving, company));
  const count = new Set(receiving.map(({ document }) => document.id)).size;
  const documentsOfAct = t`${plural(count, { one: "# document", other: "# documents" })}`;
  const tooMany = tooManyDocuments || publications.length > limits.publishedTogether;

  async function confirm() {
    setRefusal(undefined);
    setBusy(true);
    const { published, failure } = await publish(publications);
    setBusy(false);
    if (failure !== undefined) {
      void plan.refetch().catch(() => undefined);
      return setRefusal(failure);
    }
    onClose();
    onPublished?.();
    const companies = t`${plural(served.length, { one: "# entreprise", other: "# entreprises" })}`;
    const bookingOf = (companyId: string) =>
      recipients.find(({ company }) => company.id === companyId)?.bookingId ?? "";
    const undone = published.map(({ id, company }) => ({ id, bookingId: bookingOf(company.id) }));
    say({
      kind: "success",
      words:
        count === 1
          ? t`${documentsOfAct} est publié pour ${companies}, avec une seule notification à chacune.`
          : t`${documentsOfAct} sont publiés pour ${companies}, avec une seule notification à chacune.`,
      undo: { act: () => void withdrawAll(undone) },
    });
  }

  return (
    <WhatClientSees
      opened={opened}
      onClose={onClose}
      title={t`Publier ${plural(documents.length, { one: "# document", other: "# documents" })}`}
      companies={served}
      act={() => ({ publishDocuments: { publications } })}
      sessionId={sessionId}
      screens={["session", "documents", "notifications"]}
      facts={(company) => (company ? factsFor(company.name) : [])}
      keepLabel={t`Ne pas publier`}
      confirmLabel={count > 0 ? t`Publier ${documentsOfAct}` : t`Publier`}
      onConfirm={() => void confirm()}
      busy={busy}
      refusal={refusal}
      impossible={publications.length === 0 || tooMany}
    >
      <div className={styles.choices}>
        <Companies recipients={concerned} left={left} onLeave={setLeft} />
        {plan.error && <BlockError error={plan.error} onRetry={() => void plan.refetch().catch(() => undefined)} />}
        {!lines && !plan.error && !tooManyDocuments && <SkeletonRows rows={3} />}
        {lines && lines.length > 0 && <PlanTable lines={lines} />}
        {lines && publications.length === 0 && (
          <InlineMessage kind="info">
            <Trans>Rien à publier avec ce choix.</Trans>
          </InlineMessage>
        )}
        {tooMany && (
          <InlineMessage kind="refusal">
            {t`Un seul acte publie ${limits.publishedTogether} documents au plus, toutes entreprises comptées. Réduisez votre choix.`}
          </InlineMessage>
        )}
        {busy && <Progress value={100} animated size={4} aria-label={t`Publication en cours`} />}
      </div>
    </WhatClientSees>
  );

  function factsFor(company: string): Fact[] {
    const papers = receiving.filter(({ enrolment }) => enrolment).length;
    const appearing: Fact =
      papers === receiving.length
        ? {
            title: t`Les documents apparaissent sur la ligne de chaque apprenant`,
            detail: t`Dans la session et dans la page « Documents ».`,
            at: "learners",
          }
        : {
            title: t`Les documents apparaissent`,
            detail: t`Dans la session et dans la page « Documents ».`,
            at: "documents",
          };
    return [
      appearing,
      {
        title: t`Les contacts de ${company} en sont avertis en une fois`,
        detail: t`Une seule notification réunit tous les documents.`,
        at: "bell",
      },
      ...(papers > 0
        ? [
            {
              icon: IconBuilding,
              title: t`Le document d’un apprenant ne va qu’à son entreprise`,
            },
          ]
        : []),
    ];
  }
}

const mayReceive = ({ enrolment }: DocumentRow_DocumentFragment, company: { id: string }): boolean =>
  enrolment === null || enrolment.company.id === company.id;

const receives = (lines: readonly PlanLine[], { id }: { id: string }): boolean =>
  lines.some(({ company }) => company.id === id);

type CompaniesProps = {
  recipients: readonly Recipient[];
  /** Those that are not chosen. */
  left: ReadonlySet<string>;
  onLeave: (left: ReadonlySet<string>) => void;
};

function Companies({ recipients, left, onLeave }: CompaniesProps) {
  const { t } = useLingui();
  const ids = recipients.map(({ company }) => company.id);
  const takenCount = ids.filter((id) => !left.has(id)).length;
  if (recipients.length < 2) return <Trans>Pour {recipients[0]?.company.name}.</Trans>;
  return (
    <fieldset className={styles.companies}>
      <legend className={styles.legend}>
        <Trans>Pour</Trans>
      </legend>
      <Checkbox
        size="xs"
        label={t`Toutes les entreprises`}
        checked={takenCount === ids.length}
        indeterminate={takenCount > 0 && takenCount < ids.length}
        onChange={(event) => onLeave(new Set(event.currentTarget.checked ? [] : ids))}
      />
      {recipients.map(({ company }) => (
        <Checkbox
          key={company.id}
          size="xs"
          label={company.name}
          checked={!left.has(company.id)}
          onChange={(event) => onLeave(withOrWithout(left, company.id, !event.currentTarget.checked))}
        />
      ))}
    </fieldset>
  );
}

function withOrWithout(set: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}
