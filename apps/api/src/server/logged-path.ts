/**
 * The path of a request as the log may keep it: without what a person typed after it, and without the tokens of links and calendars, which
 * open doors to whoever reads them.
 */
export const loggedPath = (url: string): string =>
  url
    .split("?")[0]!
    .replace(/^(\/(?:console|extranet)\/l|\/calendar)\/.+$/i, "$1/[hidden]")
    .replace(/[\w-]{43}(?![\w-])/g, "[hidden]");
