import { Trans } from "@lingui/react/macro";
import { useViewer } from "../../app/viewer.ts";
import classes from "./access.module.css";

export function PersonalFacts() {
  const viewer = useViewer();
  return (
    <>
      <dl className={classes.facts}>
        <dt>
          <Trans>Nom</Trans>
        </dt>
        <dd>
          {viewer.firstName} {viewer.lastName}
        </dd>
        <dt>
          <Trans>Entreprise</Trans>
        </dt>
        <dd>{viewer.access.companyName}</dd>
      </dl>
      <p className={classes.note}>
        <Trans>Pour corriger ces informations, adressez-vous à {viewer.access.organisationName}.</Trans>
      </p>
    </>
  );
}
