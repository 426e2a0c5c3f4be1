import { ActionIcon, Tooltip } from "@mantine/core";
import { IconChevronDown, IconChevronUp, IconZoomIn, IconZoomOut } from "@tabler/icons-react";
import { Trans, useLingui } from "@lingui/react/macro";
import { formatPercent, useLocale } from "@passerelle/ui";
import type { ComponentType } from "react";
import classes from "./pdf-viewer.module.css";
import type { Zoom } from "./use-zoom.ts";

export function PdfToolbar({ pageCount, current, zoom }: { pageCount: number; current: number; zoom: Zoom }) {
  const { t } = useLingui();
  const locale = useLocale();
  const percent = formatPercent(zoom.factor, locale);
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t`Lecture du document`}>
      <ToolButton
        label={t`Page précédente`}
        icon={IconChevronUp}
        disabled={current <= 1}
        onClick={() => showPage(current - 1)}
      />
      <span className={classes.count} aria-live="polite">
        <Trans>
          Page {current} sur {pageCount}
        </Trans>
      </span>
      <ToolButton
        label={t`Page suivante`}
        icon={IconChevronDown}
        disabled={current >= pageCount}
        onClick={() => showPage(current + 1)}
      />
      <span className={classes.gap} />
      <ToolButton label={t`Réduire`} icon={IconZoomOut} disabled={!zoom.canZoomOut} onClick={zoom.zoomOut} />
      <button
        type="button"
        className={classes.percent}
        onClick={zoom.fit}
        aria-label={t`${percent}, ajuster à la largeur`}
      >
        {percent}
      </button>
      <ToolButton label={t`Agrandir`} icon={IconZoomIn} disabled={!zoom.canZoomIn} onClick={zoom.zoomIn} />
    </div>
  );
}

type ToolButtonProps = { label: string; icon: ComponentType<{ size: number }>; disabled: boolean; onClick: () => void };

function ToolButton({ label, icon: Icon, disabled, onClick }: ToolButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} disabled={disabled} onClick={onClick}>
        <Icon size={20} />
      </ActionIcon>
    </Tooltip>
  );
}

function showPage(number: number): void {
  document.querySelector(`[data-page="${number}"]`)?.scrollIntoView({ block: "start" });
}
