export { TemplateEditor } from "./editor/template-editor.tsx";
export { GalleryLink } from "./list/gallery-link.tsx";
export { templateSearch, type TemplateSearch } from "./list/template-search.ts";
export { TemplatesList } from "./list/templates-list.tsx";
export { templateHref, templateOf } from "./template-address.ts";
