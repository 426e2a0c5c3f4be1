export { AddUsersDrawer } from "./add/add-users-drawer.tsx";
export { UserDrawer } from "./user-drawer.tsx";
export { UserViews } from "./user-views.tsx";
export { UsersTable } from "./users-table.tsx";
export { filterUsers, userSearch, type UserSearch } from "./user-search.ts";
