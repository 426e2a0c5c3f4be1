import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconArchive, IconCopy } from "@tabler/icons-react";
import type { ProgrammeRow_ProgrammeFragment } from "#gql";
import styles from "../catalogue.module.css";
import { useArchiveProgramme, type Shelving } from "./use-archive-programme.ts";
import { useDuplicateProgramme } from "./use-duplicate-programme.ts";

/** At the end of a row of the catalogue. */
export function ProgrammeActs({ programme, ...shelving }: Shelving & { programme: ProgrammeRow_ProgrammeFragment }) {
  const { t } = useLingui();
  const shelf = useArchiveProgramme(shelving);
  const copy = useDuplicateProgramme(shelving);
  const { title } = programme;
  if (!programme.viewerCan.edit) return null;

  return (
    <div className={styles.acts}>
      <Tooltip label={t`Dupliquer`}>
        <ActionIcon
          aria-label={t`Dupliquer « ${title} »`}
          loading={copy.loading}
          onClick={() => void copy.duplicate(programme)}
        >
          <IconCopy size={16} />
        </ActionIcon>
      </Tooltip>
      {programme.archivedAt ? (
        <Button
          variant="default"
          size="xs"
          loading={shelf.loading}
          aria-label={t`Désarchiver « ${title} »`}
          onClick={() => void shelf.unarchive(programme)}
        >
          <Trans>Désarchiver</Trans>
        </Button>
      ) : (
        <Tooltip label={t`Archiver`}>
          <ActionIcon
            aria-label={t`Archiver « ${title} »`}
            loading={shelf.loading}
            onClick={() => void shelf.archive(programme)}
          >
            <IconArchive size={16} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}
