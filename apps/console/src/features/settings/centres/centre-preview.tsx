import { Trans, useLingui } from "@lingui/react/macro";
import { Hero, Initials, applyBrand } from "@passerelle/ui";
import { useEffect, useRef } from "react";
import styles from "./centres.module.css";

type CentrePreviewProps = {
  organisation: string;
  centre: string;
  /** Already readable as a colour: what is half typed shows the one before. */
  colour: string;
  logo: string | null | undefined;
};

/** The extranet and a mail as this centre's clients see them, dressed by the same ladder of shades as the real ones. */
export function CentrePreview({ organisation, centre, colour, logo }: CentrePreviewProps) {
  const { t } = useLingui();
  const stage = useRef<HTMLElement>(null);

  useEffect(() => {
    if (stage.current) applyBrand(colour, stage.current);
  }, [colour]);

  return (
    <figure ref={stage} className={styles.preview} aria-label={t`Aperçu de l’extranet et d’un mail`}>
      <figcaption className={styles.previewTitle}>
        <Trans>Ce que verront les clients</Trans>
      </figcaption>
      <div className={styles.stage} inert>
        <div className={styles.screen}>
          <header className={styles.header}>
            <Mark organisation={organisation} logo={logo} />
            <span className={styles.organisation}>{organisation}</span>
          </header>
          <div className={styles.page}>
            <Hero
              kicker={t`À signer`}
              title={t`Convention de formation`}
              action={{ label: t`Ouvrir le document`, onClick: () => undefined }}
            />
          </div>
        </div>
        <div className={styles.mail}>
          <span className={styles.band} />
          <div className={styles.letterhead}>
            <Mark organisation={organisation} logo={logo} />
            <span>
              <span className={styles.organisation}>{organisation}</span>
              {centre && centre !== organisation && <span className={styles.place}>{centre}</span>}
            </span>
          </div>
          <span className={styles.button}>
            <Trans>Choisir mon mot de passe</Trans>
          </span>
        </div>
      </div>
    </figure>
  );
}

function Mark({ organisation, logo }: Pick<CentrePreviewProps, "organisation" | "logo">) {
  if (logo) return <img className={styles.logo} src={logo} alt="" />;
  return <Initials name={organisation} look="brand" square />;
}
