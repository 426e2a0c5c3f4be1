import { IconUserQuestion } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconTile, ListCard } from "@passerelle/ui";
import classes from "./session-learners.module.css";

type UnnamedPlacesProps = {
  count: number;
  /** Where they are given a name; without it, they are only told. */
  children?: ReactNode;
};

/** «Participants non identifiés»: places reserved for the company before it is known for whom. */
export function UnnamedPlaces({ count, children }: UnnamedPlacesProps) {
  const { t } = useLingui();
  return (
    <section aria-label={t`Participants non identifiés`}>
      <ListCard
        head={
          <h2 className={classes.heading}>
            <Trans>Participants non identifiés</Trans>{" "}
            <span className={classes.count} data-tabular>
              {count}
            </span>
          </h2>
        }
      >
        <li className={classes.places}>
          <p className={classes.waiting}>
            <IconTile icon={IconUserQuestion} tone="amber" />
            <span>
              {t`${plural(count, { one: "# place est réservée pour votre entreprise, sans nom pour le moment.", other: "# places sont réservées pour votre entreprise, sans nom pour le moment." })}`}
            </span>
          </p>
          {children}
        </li>
      </ListCard>
    </section>
  );
}
