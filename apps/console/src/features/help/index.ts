export { articles, type ArticleName } from "./articles.ts";
export { HelpDrawer } from "./help-drawer.tsx";
