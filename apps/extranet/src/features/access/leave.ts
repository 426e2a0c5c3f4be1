import type { ApolloClient } from "@apollo/client";
import { forgetChosenAccess } from "../../lib/chosen-access.ts";

/** A full page load: nothing that was read, and no socket, survives the person who leaves. */
export async function leave(client: ApolloClient): Promise<void> {
  client.stop();
  forgetChosenAccess();
  window.location.assign(`${import.meta.env.BASE_URL}sign-in`);
}
