import { Trans, useLingui } from "@lingui/react/macro";
import { EntryPage, UiLink } from "@passerelle/ui";
import { usePageTitle } from "../../app/use-page-title.ts";
import { useRoot } from "../../app/viewer.ts";
import { SignInForm } from "./sign-in-form.tsx";

export function SignInPage({ next }: { next: string }) {
  const { t } = useLingui();
  const place = useRoot()?.branding.name ?? "";
  usePageTitle(t`Connexion`);
  return (
    <EntryPage
      organisation={{ name: place }}
      title={t`Votre espace entreprise`}
      footer={
        <UiLink href="/accessibilite">
          <Trans>Accessibilité</Trans>
        </UiLink>
      }
    >
      <SignInForm next={next} />
    </EntryPage>
  );
}
