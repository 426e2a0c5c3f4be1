import { centre, id } from "./house/house.ts";

const access = {
  id: id(),
  organisationName: "Atlantique Formation",
  centre,
  role: "COORDINATOR",
  companyName: null,
  jobTitle: null,
};

export function aSignIn(part: object = {}) {
  const at = "2026-11-21T08:00:00Z";
  return {
    id: id(),
    device: "Firefox sur Linux",
    side: "CONSOLE",
    createdAt: at,
    lastUsedAt: at,
    isCurrent: false,
    ...part,
  };
}

const security = {
  hasPassword: true,
  authenticatorAddedAt: null as string | null,
  recoveryCodesLeft: 0,
  isSecondFactorRequired: false,
  step: null as string | null,
};

/** Marion, as her own screens know her. */
export const viewer = {
  __typename: "Viewer",
  security,
  passkeys: [],
  loginEmailChange: null,
  id: id(),
  kind: "STAFF",
  email: "marion@exemple.fr",
  firstName: "Marion",
  lastName: "Lefèvre",
  locale: "FR",
  access,
  accesses: [access],
};
