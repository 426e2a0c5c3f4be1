import { useLingui } from "@lingui/react/macro";
import { SideDrawer, SkeletonRows } from "@passerelle/ui";
import { lazy, Suspense } from "react";

/** With its calendar it weighs as much as the page: it comes when it is asked for. */
const ExpectDocumentForm = lazy(() =>
  import("./expect-document-form.tsx").then((form) => ({ default: form.ExpectDocumentForm })),
);

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
      <Suspense fallback={<SkeletonRows rows={4} />}>
        <ExpectDocumentForm
          {...about}
          onCancel={onClose}
          onExpected={(label) => {
            onClose();
            onExpected(label);
          }}
        />
      </Suspense>
    </SideDrawer>
  );
}
