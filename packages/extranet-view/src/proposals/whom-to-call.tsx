import { Trans } from "@lingui/react/macro";
import classes from "./proposals.module.css";

export type Referent = { name: string; phone: string | null; email: string | null };

/** «Une question ? Marion Lefèvre, 02 61 91 00 42» */
export function WhomToCall({ referent }: { referent: Referent }) {
  return (
    <p className={classes.call}>
      <Trans>Une question ?</Trans> <ReachReferent referent={referent} />
    </p>
  );
}

/** The name, then the ways to reach it; a telephone number is called by a tap. */
export function ReachReferent({ referent: { name, phone, email } }: { referent: Referent }) {
  return (
    <>
      {name}
      {phone && (
        <>
          ,{" "}
          <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>
            <span className={classes.phone}>{phone}</span>
          </a>
        </>
      )}
      {email && (
        <>
          , <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
    </>
  );
}
