import { accessStateLabels } from "@passerelle/schema/vocabulary";
import { Trans } from "@lingui/react/macro";
import { SideDrawer, StatusChip, useLocale } from "@passerelle/ui";
import { accessTones, nameOf, type Colleague } from "./colleague.ts";
import { ColleagueAccess } from "./colleague-access.tsx";
import { ColleagueDuties } from "./colleague-duties.tsx";
import classes from "./colleagues.module.css";

type ManageColleagueProps = {
  colleague: Colleague | undefined;
  colleagues: readonly Colleague[];
  onClose: () => void;
};

/** What a company's own administrator decides of one colleague: its duties, and whether it comes in. */
export function ManageColleague({ colleague, colleagues, onClose }: ManageColleagueProps) {
  const locale = useLocale();
  return (
    <SideDrawer
      opened={colleague !== undefined}
      onClose={onClose}
      title={colleague ? nameOf(colleague) : ""}
      context={colleague?.email ?? undefined}
    >
      {colleague && (
        <div key={colleague.id} className={classes.form}>
          <section className={classes.part}>
            <ColleagueDuties colleague={colleague} colleagues={colleagues} />
          </section>
          <section className={classes.part}>
            <h3>
              <Trans>Accès à votre espace</Trans>
            </h3>
            <div>
              <StatusChip tone={accessTones[colleague.access]}>
                {accessStateLabels[colleague.access][locale]}
              </StatusChip>
            </div>
            <ColleagueAccess colleague={colleague} />
          </section>
        </div>
      )}
    </SideDrawer>
  );
}
