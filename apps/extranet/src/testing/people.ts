import type { Answers } from "./answers.ts";

export const centre = {
  __typename: "Centre",
  id: "nantes",
  name: "Atlantique Formation",
  colour: "#2f4bd8",
  logo: null,
};

export const branding = { __typename: "Branding", name: "Atlantique Formation", colour: "#2f4bd8", logo: null };

const access = {
  __typename: "Access",
  id: "volteo",
  organisationName: "Atlantique Formation",
  companyName: "Voltéo Maintenance",
  centre,
};

export const paul = {
  __typename: "Viewer",
  id: "paul",
  kind: "CONTACT",
  firstName: "Paul",
  lastName: "Renaud",
  email: "paul.renaud@volteo.example",
  locale: "FR",
  access,
  accesses: [access],
};

const may = { invite: true, setDuties: true, cutAccess: true, cancelInvitation: false };

export const camille = {
  __typename: "Colleague",
  id: "camille",
  firstName: "Camille",
  lastName: "Bonnet",
  email: "camille@volteo.example",
  jobTitle: "Assistante RH",
  isPrimary: false,
  access: "ACTIVE",
  duties: ["INVOICES"],
  viewerCan: { __typename: "ColleagueViewerCan", ...may, invite: false },
};

export const himself = {
  ...camille,
  id: "paul-contact",
  firstName: "Paul",
  lastName: "Renaud",
  email: "paul.renaud@volteo.example",
  isPrimary: true,
  duties: ["ADMINISTRATOR", "INVOICES"],
  viewerCan: { ...camille.viewerCan, cutAccess: false },
};

const security = {
  __typename: "AccountSecurity",
  hasPassword: true,
  authenticatorAddedAt: null,
  recoveryCodesLeft: 0,
  isSecondFactorRequired: false,
};

const firefox = {
  __typename: "ViewerSignIn",
  id: "firefox",
  device: "Firefox sur Linux",
  side: "EXTRANET",
  createdAt: "2026-11-20T09:00:00Z",
  lastUsedAt: "2026-11-20T09:12:00Z",
  isCurrent: true,
};

/** What the sections of an account read. */
export const account: Answers = {
  LoginEmailSection: () => ({ viewer: { ...paul, loginEmailChange: null, security } }),
  PasswordSection: () => ({ viewer: { ...paul, security } }),
  PasskeysSection: () => ({ viewer: { ...paul, passkeys: [] } }),
  AuthenticatorSection: () => ({ viewer: { ...paul, security } }),
  DevicesSection: () => ({
    signIns: [firefox, { ...firefox, id: "iphone", device: "Safari sur iPhone", isCurrent: false }],
  }),
};
