import { useLingui } from "@lingui/react/macro";
import { SideDrawer } from "@passerelle/ui";
import { ExpectDocumentForm } from "./expect-document-form.tsx";

type ExpectDocumentDrawerProps = {
  company: { id: string; name: string };
  sessionId: string | undefined;
  opened: boolean;
  onClose: () => void;
  onExpected: (label: string) => void;
};

export function ExpectDocumentDrawer({ opened, onClose, onExpected, ...about }: ExpectDocumentDrawerProps) {
  const { t } = useLingui();
  return (
    <SideDrawer opened={opened} onClose={onClose} title={t`Attendre un document`} context={about.company.name}>
      <ExpectDocumentForm
        {...about}
        onCancel={onClose}
        onExpected={(label) => {
          onClose();
          onExpected(label);
        }}
      />
    </SideDrawer>
  );
}
