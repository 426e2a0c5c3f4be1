import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage, SideDrawer, SkeletonRows } from "@passerelle/ui";
import { MailDrawerQueryDocument, type MailDrawerQueryQuery } from "#gql";
import { Block } from "#lib/block.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { MailBody } from "./mail-body.tsx";
import { MailFacts } from "./mail-facts.tsx";
import { ResendMail } from "./resend-mail.tsx";
import styles from "../mails.module.css";

type MailDrawerProps = {
  mailId: string | undefined;
  onClose: () => void;
  /** Where another one opens: what it repeats, or what repeats it. */
  hrefOf: (mailId: string) => string;
};

/** One mail as it left, or why it did not. What its link opens is its reader's alone: it is not here. */
export function MailDrawer({ mailId, onClose, hrefOf }: MailDrawerProps) {
  const { t } = useLingui();
  const answer = useQuery(MailDrawerQueryDocument, { variables: { id: mailId ?? "" }, skip: mailId === undefined });
  useRefetchOnChange((change) => change.kind === "MAIL" && change.id === mailId, answer.refetch);
  // While the drawer slides away it keeps what it showed.
  const shown = answer.data ?? answer.previousData;

  return (
    <SideDrawer
      opened={mailId !== undefined}
      onClose={onClose}
      context={t`Mail`}
      title={shown?.mail?.subject ?? t`Mail`}
    >
      <Block answer={answer} skeleton={<SkeletonRows />}>
        {({ mail }) => (mail ? <OneMail key={mail.id} mail={mail} hrefOf={hrefOf} /> : <NoMail />)}
      </Block>
    </SideDrawer>
  );
}

export type OpenMail = NonNullable<MailDrawerQueryQuery["mail"]>;

function OneMail({ mail, hrefOf }: { mail: OpenMail } & Pick<MailDrawerProps, "hrefOf">) {
  return (
    <div className={styles.drawer}>
      <MailFacts mail={mail} hrefOf={hrefOf} />
      <ResendMail mail={mail} hrefOf={hrefOf} />
      <MailBody mail={mail} />
    </div>
  );
}

function NoMail() {
  return (
    <InlineMessage kind="info">
      <Trans>Ce mail n’existe pas, ou n’est plus visible pour vous.</Trans>
    </InlineMessage>
  );
}
