import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Menu } from "@mantine/core";
import { saveBytes } from "@passerelle/client";
import { InlineMessage } from "@passerelle/ui";
import { IconChevronDown, IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { ExportFailed, fetchExport } from "#lib/fetch-export.ts";
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
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const rights = useSettingsRights().data?.organisation.viewerCan;

  async function leave(format: "csv" | "jsonl") {
    setBusy(true);
    setRefusal(undefined);
    try {
      const file = await fetchExport(`${placeOf(scope)}/${format}`, search);
      saveBytes(file, file.name);
      void onExported().catch(() => undefined);
    } catch (failure) {
      const sentence = failure instanceof ExportFailed ? failure.sentence : undefined;
      setRefusal(sentence ?? t`L’export n’a pas abouti. Vérifiez votre connexion, puis réessayez.`);
    }
    setBusy(false);
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
