import { createPasserelleClient, type SignedOutReason } from "@passerelle/client";
import { createExtranetCache } from "./cache.ts";
import { chosenAccess, forgetChosenAccess } from "../lib/chosen-access.ts";
import { basepath, writeSearch } from "../lib/address.ts";

export function createExtranetClient() {
  return createPasserelleClient({
    endpoint: "/extranet/graphql",
    accessId: chosenAccess,
    cache: createExtranetCache(),
    onSignedOut,
  });
}

/** A full page load: nothing that was read may stay on the screen of someone who may no longer read it. */
function onSignedOut(reason: SignedOutReason): void {
  if (reason === "access-changed") {
    forgetChosenAccess();
    return window.location.reload();
  }
  const { pathname, search } = window.location;
  const next = pathname.slice(basepath.length) + search;
  window.location.assign(`${basepath}/sign-in${writeSearch({ next })}`);
}
