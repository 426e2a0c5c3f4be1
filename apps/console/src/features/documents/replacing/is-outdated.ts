type Published = { version: { number: number } };
type Versioned = { currentVersion: { number: number } };

/** The client has an earlier version than the house: what is published keeps the version it was published with. */
export const isOutdated = ({ version }: Published, { currentVersion }: Versioned): boolean =>
  version.number < currentVersion.number;
