import type { ContactRow_ContactFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { AccessChip } from "./access-chip.tsx";
import styles from "./access.module.css";
import { CutAccess } from "./cut-access.tsx";
import { InvitationMenu } from "./invitation-menu.tsx";
import { InviteIcon } from "./invite-icon.tsx";

export type ContactAccessProps = {
  contact: ContactRow_ContactFragment;
  say: (notice: NoticeWords | undefined) => void;
};

/** Where the access of a contact stands, and the next act on it: the envelope, the chip, the green button. */
export function AccessCell({ contact, say }: ContactAccessProps) {
  if (!contact.viewerCan.invite) return <AccessChip contact={contact} />;
  switch (contact.access) {
    case "ACTIVE":
      return <CutAccess contact={contact} say={say} />;
    case "INVITED":
      return <InvitationMenu contact={contact} say={say} />;
    case "NOT_INVITED":
      return <InviteIcon contact={contact} say={say} />;
    case "REVOKED":
      return (
        <span className={styles.pair}>
          <AccessChip contact={contact} />
          <InviteIcon contact={contact} say={say} />
        </span>
      );
  }
}
