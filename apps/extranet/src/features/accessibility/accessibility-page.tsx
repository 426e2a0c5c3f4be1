import { Trans, useLingui } from "@lingui/react/macro";
import { Card, PageColumn, PageHead, Section } from "@passerelle/ui";
import classes from "./accessibility-page.module.css";
import { usePageTitle } from "../../app/use-page-title.ts";
import { useRoot } from "../../app/viewer.ts";

export function AccessibilityPage() {
  const { t } = useLingui();
  const root = useRoot();
  const place = root?.viewer?.access.organisationName ?? root?.branding.name ?? "";
  usePageTitle(t`Accessibilité`);

  return (
    <PageColumn>
      <PageHead
        title={t`Accessibilité`}
        state={t`Ce que cet espace garantit, ce qui reste à vérifier, à qui s’adresser.`}
      />
      <Section title={t`Ce qui est fait`}>
        <Card>
          <div className={classes.text}>
            <p>
              <Trans>
                Cet espace vise le niveau AA des règles WCAG 2.2, sur lesquelles repose le référentiel français RGAA.
                Toutes les pages se parcourent au clavier, les contrastes sont vérifiés quelle que soit la couleur de
                votre organisme de formation, et aucune information n’est donnée par la couleur seule.
              </Trans>
            </p>
            <p>
              <Trans>Chaque page est contrôlée automatiquement à chaque modification du logiciel.</Trans>
            </p>
          </div>
        </Card>
      </Section>
      <Section title={t`Ce qui reste à vérifier`}>
        <Card>
          <div className={classes.text}>
            <p>
              <Trans>
                Aucun audit complet n’a encore été mené par un tiers : la conformité au RGAA n’est donc pas déclarée.
                L’accessibilité des documents PDF dépend de la façon dont ils ont été produits ; chacun peut être
                téléchargé pour être lu avec l’outil de votre choix.
              </Trans>
            </p>
          </div>
        </Card>
      </Section>
      <Section title={t`Signaler une difficulté`}>
        <Card>
          <div className={classes.text}>
            <p>
              <Trans>
                Si vous ne pouvez pas accéder à un contenu, dites-le à {place} : une autre forme du même contenu vous
                sera proposée.
              </Trans>
            </p>
            <p>
              <Trans>
                Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits, sur defenseurdesdroits.fr ou au
                09 69 39 00 00.
              </Trans>
            </p>
          </div>
        </Card>
      </Section>
    </PageColumn>
  );
}
