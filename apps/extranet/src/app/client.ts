import { createPasserelleClient, type SignedOutReason } from "@passerelle/client";
import { createExtranetCache } from "./cache.ts";
import { chosenAccess, forgetChosenAccess } from "../lib/chosen-access.ts";
import { basepath, writeSearch } from "../lib/address.ts";
import { removeAccess } from "./removed-access.ts";

export function createExtranetClient() {
  const client = createPasserelleClient({
    endpoint: "/extranet/graphql",
    accessId: chosenAccess,
    cache: createExtranetCache(),
    onSignedOut: (reason) => (reason === "access-removed" ? removeAccess(client.apollo) : leaveFor(reason)),
  });
  return client;
}

/** A full page load: nothing that was read may stay on the screen of someone who may no longer read it. */
function leaveFor(reason: Exclude<SignedOutReason, "access-removed">): void {
  // Contacts are asked for no second factor: should they ever be, the sign-in is where it is given.
  if (reason === "access-changed") {
    forgetChosenAccess();
    return window.location.reload();
  }
  const { pathname, search } = window.location;
  const next = pathname.slice(basepath.length) + search;
  window.location.assign(`${basepath}/sign-in${writeSearch({ next })}`);
}
