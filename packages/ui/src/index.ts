export { PasserelleProvider } from "./provider.tsx";
export { QuietProvider } from "./quiet-provider.tsx";
export { UiLink, type LinkComponent, type LinkProps } from "./link.tsx";
export { themeFor, type Density } from "./theme.ts";
export { applyBrand, brandLadder, contrast, houseBrand } from "./brand.ts";
export { usePageBrand } from "./brand-context.ts";
export { tones, toneColours, type Tone } from "./status.ts";
export { activate, locales, preferredLocale, useLocale, type LoadCatalogue, type Locale } from "./i18n.ts";
export * from "./format.ts";

export { ConsoleShell } from "./shell/console-shell.tsx";
export { ExtranetShell } from "./shell/extranet-shell.tsx";
export { Column as PageColumn, TwoColumns } from "./shell/columns.tsx";
export { ScreenFrame } from "./frame/screen-frame.tsx";
export { EntryPage } from "./shell/entry-page.tsx";
export { ShellIdentity } from "./shell/shell-identity.tsx";
export type { ShellItem } from "./shell/shell-item.ts";

export { PageHead } from "./page/page-head.tsx";
export { Breadcrumb, type Crumb } from "./page/breadcrumb.tsx";
export { PageTabs, type PageTab } from "./page/page-tabs.tsx";
export { Section } from "./page/section.tsx";
export { FilterPills, type FilterPill } from "./page/filter-pills.tsx";
export { FilterChip } from "./page/filter-chip.tsx";

export { StatusChip } from "./marks/status-chip.tsx";
export { Initials, InitialsGroup, initialsOf } from "./marks/initials.tsx";
export { ProgressBar44 } from "./marks/progress-bar44.tsx";
export { DateTile } from "./marks/date-tile.tsx";
export { Kbd } from "./marks/kbd.tsx";

export { DataTable } from "./table/data-table.tsx";
export type { Column, Sorting } from "./table/column.ts";
export { Flash } from "./table/flash.tsx";
export { BulkBar } from "./table/bulk-bar.tsx";
export { useSelectionColumn } from "./table/use-selection-column.tsx";
export { Truncated } from "./table/truncated.tsx";
export { ColumnsMenu } from "./table/columns-menu.tsx";
export { LoadMore } from "./table/load-more.tsx";
export { NewRowsNotice } from "./table/new-rows-notice.tsx";

export { EmptyState } from "./states/empty-state.tsx";
export { ErrorState } from "./states/error-state.tsx";
export { ErrorBoundary } from "./states/error-boundary.tsx";
export { InlineMessage } from "./states/inline-message.tsx";
export { ConnectionBar, type ConnectionStatus } from "./states/connection-bar.tsx";
export { Skeleton, SkeletonPage, SkeletonRows, Skeletons } from "./states/skeleton.tsx";

export { liveToast, clearToasts, type LiveToast } from "./live/toast-list.ts";
export { Bell, BellPanel, BellRow } from "./live/bell.tsx";
export { FeedDay, FeedFile, FeedItem } from "./live/feed.tsx";

export { Card } from "./cards/card.tsx";
export { Hero } from "./cards/hero.tsx";
export { IconTile } from "./cards/icon-tile.tsx";
export { ListCard, ListRow } from "./cards/list-card.tsx";
export { StatCard } from "./cards/stat-card.tsx";

export { AvatarMenu } from "./overlay/avatar-menu.tsx";
export { ConfirmDialog } from "./overlay/confirm-dialog.tsx";
export type { Consequence } from "./overlay/consequence-list.tsx";
export { HelpLink } from "./overlay/help-link.tsx";
export { SideDrawer } from "./overlay/side-drawer.tsx";

export { CommandPalette } from "./palette/command-palette.tsx";
export type { PaletteGroup, PaletteItem, PaletteSearch } from "./palette/palette-group.ts";

export { CopyField } from "./forms/copy-field.tsx";
export { useDebouncedSearch } from "./forms/use-debounced-search.ts";
export { FieldConflicts, type ConflictChoice, type FieldConflict } from "./forms/field-conflicts.tsx";

export { FileDrop } from "./files/file-drop.tsx";
export { FileDropZone } from "./files/file-drop-zone.tsx";
export { UploadList } from "./files/upload-list.tsx";
export { useUploads, type Send, type Upload } from "./files/use-uploads.ts";
