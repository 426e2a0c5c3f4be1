/** The path of a Chromium for the tests: `CHROMIUM_PATH`, the machine's, else the one that comes from npm. */
export function findBrowser(): Promise<string>;
