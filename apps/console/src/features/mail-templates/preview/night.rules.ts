const night = /@media\s*\(prefers-color-scheme:\s*dark\)/g;

/** A frame asks the machine whether it is dark; these say it in its place, and nothing else of the mail changes. */
export const inTheDark = (html: string): string => html.replace(night, "@media all");
export const inTheLight = (html: string): string => html.replace(night, "@media not all");
