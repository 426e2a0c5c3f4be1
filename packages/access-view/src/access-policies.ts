import type { TypePolicies } from "@apollo/client";

/** Parts of the viewer without an id, read by several sections: each adds what it asked for. */
export const accessPolicies: TypePolicies = {
  AccountSecurity: { merge: true },
  LoginEmailChange: { merge: true },
  Viewer: { fields: { passkeys: { merge: false } } },
};
