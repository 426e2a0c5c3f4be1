import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { formatInstantDate, HelpLink, InlineMessage, SkeletonPage, UiLink, useLocale } from "@passerelle/ui";
import { IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import { z } from "zod";
import {
  ArchiveProgramme,
  DuplicateProgramme,
  EditProgramme,
  ProgrammeHead,
  ProgrammeVersions,
  VersionContent,
} from "#features/catalogue";
import { ProgrammePageQueryDocument, type ProgrammePageQueryQuery } from "#gql";
import { Block } from "#lib/block.tsx";
import { NotFound } from "#lib/not-found.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/programmes/$programmeId")({
  validateSearch: z.object({
    drawer: z.literal("edit").optional().catch(undefined),
    /** An earlier version; the latest without it. */
    version: z.coerce.number().int().positive().optional().catch(undefined),
  }),
  component: ProgrammePage,
});

function ProgrammePage() {
  const { programmeId } = Route.useParams();
  const answer = useQuery(ProgrammePageQueryDocument, { variables: { id: programmeId } });
  useRefetchOnChange((change) => change.id === programmeId, answer.refetch);
  useRefetchOnChange((change) => change.kind === "SESSION", answer.refetch, 2_000);
  useTitle(answer.data?.programme?.title);

  return (
    <Block key={programmeId} answer={answer} skeleton={<SkeletonPage />}>
      {({ programme }) => (programme ? <Programme programme={programme} /> : <NotFound />)}
    </Block>
  );
}

type Shown = { programme: NonNullable<ProgrammePageQueryQuery["programme"]> };

function Programme({ programme }: Shown) {
  const { t } = useLingui();
  const navigate = useNavigate({ from: Route.fullPath });
  const { drawer, version: number } = Route.useSearch();
  const [notice, say] = useState<NoticeWords>();
  const [latest] = programme.versions;
  const shown = programme.versions.find((version) => version.number === number) ?? latest;
  const home = `/programmes/${programme.id}`;
  const shelving = { onMoved: () => undefined, say };
  if (!shown || !latest) return <NotFound />;

  return (
    <div className={styles.page}>
      <ProgrammeHead
        programme={programme}
        actions={
          programme.viewerCan.edit && (
            <>
              <DuplicateProgramme programme={programme} {...shelving} />
              <ArchiveProgramme programme={programme} {...shelving} />
              {!programme.archivedAt && (
                <Button
                  variant="default"
                  leftSection={<IconPencil size={16} aria-hidden />}
                  renderRoot={(root) => <UiLink {...root} href={`${home}?drawer=edit`} />}
                >
                  <Trans>Modifier</Trans>
                </Button>
              )}
            </>
          )
        }
      />
      <div className={styles.list}>
        <Notice notice={notice} />
        {shown !== latest && <Earlier version={shown} href={home} />}
        <div className={styles.withRail}>
          <VersionContent key={shown.id} version={shown} />
          <ProgrammeVersions
            versions={programme.versions}
            shown={shown}
            hrefOf={(each) => (each === latest.number ? home : `${home}?version=${each}`)}
            help={
              <HelpLink
                question={t`Que deviennent les sessions quand une formation change ?`}
                href={`${home}?help=modifier-une-formation`}
              />
            }
          />
        </div>
      </div>
      <EditProgramme
        programmeId={programme.id}
        title={programme.title}
        opened={drawer === "edit" && programme.viewerCan.edit}
        onClose={() => void navigate({ search: (search) => ({ ...search, drawer: undefined }), replace: true })}
        onSaved={() =>
          say({
            kind: "success",
            words: t`La formation est enregistrée. Les sessions déjà planifiées gardent leur version.`,
          })
        }
      />
    </div>
  );
}

/** What stood there once, said before it is taken for what stands there now. */
function Earlier({ version, href }: { version: Shown["programme"]["versions"][number]; href: string }) {
  const day = formatInstantDate(version.createdAt, useLocale());
  return (
    <InlineMessage kind="info">
      <Trans>
        Vous lisez la version {version.number}, du {day}. <UiLink href={href}>Revenir à la version actuelle</UiLink>
      </Trans>
    </InlineMessage>
  );
}
