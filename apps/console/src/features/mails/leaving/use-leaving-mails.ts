import { useQuery } from "@apollo/client/react";
import { MailServiceQueryDocument, type MailService_ServiceFragment } from "#gql";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useSettingsRights } from "#lib/use-settings-rights.ts";

export type MailService = MailService_ServiceFragment;

/** While mails wait, how many and until when moves by itself: a probe that fails is told to nobody. */
const whileHeld = 15_000;
/** Each mail that leaves is told; how many left today may be a little late. */
const pause = 2_000;

/** How mails leave at this moment, for those who read mails. */
export function useLeavingMails() {
  const canRead = useSettingsRights().data?.organisation.viewerCan.readMails ?? false;
  const answer = useQuery(MailServiceQueryDocument, { skip: !canRead });
  const service = (answer.data ?? answer.previousData)?.mailService;
  useQuery(MailServiceQueryDocument, {
    skip: !canRead || !service || !isStuck(service),
    pollInterval: whileHeld,
    fetchPolicy: "cache-first",
  });
  useRefetchOnChange(({ kind }) => canRead && (kind === "ORGANISATION" || kind === "MAIL"), answer.refetch, pause);
  return { ...answer, service };
}

/** The server refuses them all, or the day has had its number. */
export const isStuck = (service: MailService): boolean => Boolean(service.heldSince) || isOverLimit(service);

export const isOverLimit = ({ sentToday, perDay, waiting }: MailService): boolean => waiting > 0 && sentToday >= perDay;
