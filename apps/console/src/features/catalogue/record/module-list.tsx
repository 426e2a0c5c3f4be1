import { Trans } from "@lingui/react/macro";
import { ListCard, ListRow } from "@passerelle/ui";
import type { VersionContent_VersionFragment } from "#gql";
import { useHours } from "../hours.ts";
import { HoursTotal } from "../hours-total.tsx";
import styles from "../catalogue.module.css";

/** The modules in their order, and what they add up to. */
export function ModuleList({ version }: { version: VersionContent_VersionFragment }) {
  const hours = useHours();
  if (version.modules.length === 0)
    return (
      <p className={styles.muted}>
        <Trans>Cette formation n’est pas encore découpée en modules.</Trans>
      </p>
    );
  return (
    <div className={styles.modules}>
      <ListCard>
        {version.modules.map((module, index) => (
          <ListRow
            key={module.id}
            lead={
              <span className={styles.rank} aria-hidden>
                {index + 1}
              </span>
            }
            title={module.title}
            trail={<span data-tabular>{hours(module.hours)}</span>}
          />
        ))}
      </ListCard>
      <HoursTotal modules={version.modules} hours={version.hours} />
    </div>
  );
}
