import { Trans, useLingui } from "@lingui/react/macro";
import { dutyLabels, localeLabels } from "@passerelle/schema/vocabulary";
import { EmptyState, useLocale } from "@passerelle/ui";
import { IconUserOff } from "@tabler/icons-react";
import type { ContactRow_ContactFragment } from "#gql";
import { DefinitionList } from "#lib/definition-list.tsx";
import { AccessCell } from "../access/access-cell.tsx";
import type { ContactDrawerProps } from "./contact-drawer.tsx";
import { EditContact } from "./edit-contact.tsx";
import styles from "./form.module.css";
import { LoginNote } from "./login-note.tsx";

type OpenContactProps = Pick<ContactDrawerProps, "onClose" | "onSaved" | "say"> & {
  contact: ContactRow_ContactFragment | null;
};

/** A form for who may change the record, the record for the others. */
export function OpenContact({ contact, ...rest }: OpenContactProps) {
  if (!contact)
    return (
      <EmptyState icon={IconUserOff}>
        <Trans>Ce contact n’existe pas, ou n’est plus visible pour vous.</Trans>
      </EmptyState>
    );
  if (contact.viewerCan.edit && !contact.deletedAt) return <EditContact contact={contact} {...rest} />;
  return <ReadContact contact={contact} say={rest.say} />;
}

function ReadContact({ contact, say }: { contact: ContactRow_ContactFragment } & Pick<OpenContactProps, "say">) {
  const { t } = useLingui();
  const locale = useLocale();
  const duties = contact.duties.map((duty) => dutyLabels[duty][locale]).join(", ");
  return (
    <div className={styles.form}>
      <DefinitionList
        entries={[
          { term: t`Extranet`, value: <AccessCell contact={contact} say={say} /> },
          { term: t`E-mail`, value: contact.email },
          { term: t`Téléphone`, value: contact.phone },
          { term: t`Fonction`, value: contact.jobTitle },
          { term: t`Contact principal`, value: contact.isPrimary && t`Oui` },
          { term: t`Langue des mails`, value: localeLabels[contact.locale][locale] },
          { term: t`Dates dans son agenda`, value: contact.wantsCalendar && t`Oui` },
          { term: t`Droits dans l’extranet`, value: duties },
        ]}
      />
      <LoginNote contact={contact} />
    </div>
  );
}
