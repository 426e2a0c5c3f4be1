export { TrashDrawer } from "./trash-drawer.tsx";
export { toTrashFilter, toTrashSort, trashSearch, type TrashSearch } from "./trash-search.ts";
export { TrashTable } from "./trash-table.tsx";
export { TrashViews } from "./trash-views.tsx";
