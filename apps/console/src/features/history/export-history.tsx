import { Trans } from "@lingui/react/macro";
import { Button, Menu } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { IconChevronDown, IconDownload } from "@tabler/icons-react";
import { useExport } from "#lib/use-export.ts";
import { useSettingsRights } from "#lib/use-settings-rights.ts";
import type { HistoryScope } from "./history-scope.ts";
import type { HistorySearch } from "./history-search.ts";
import styles from "./history.module.css";

type ExportHistoryProps = {
  scope: HistoryScope;
  search: HistorySearch;
  /** An export is an event too. */
  onExported: () => Promise<unknown>;
};

/** «Exporter»: what is on screen, whole, as a table; for administrators, with what proves it. */
export function ExportHistory({ scope, search, onExported }: ExportHistoryProps) {
  const { busy, refusal, take } = useExport();
  const rights = useSettingsRights().data?.organisation.viewerCan;

  async function leave(format: "csv" | "jsonl") {
    if (await take(`${placeOf(scope)}/${format}`, search)) await onExported().catch(() => undefined);
  }

  return (
    <>
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <Button
            variant="default"
            size="xs"
            loading={busy}
            leftSection={<IconDownload size={16} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            <Trans>Exporter</Trans>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void leave("csv")}>
            <Trans>CSV, pour tout tableur</Trans>
          </Menu.Item>
          {rights?.readJournal && (
            <Menu.Item onClick={() => void leave("jsonl")}>
              <Trans>JSON Lines, avec les sceaux</Trans>
              <span className={styles.hint}>
                <Trans>Un auditeur le vérifie seul, sans Passerelle.</Trans>
              </span>
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

function placeOf(scope: HistoryScope): string {
  if (scope.of === "JOURNAL") return "journal";
  return `${scope.of === "SESSION" ? "sessions" : "companies"}/${scope.id}`;
}
