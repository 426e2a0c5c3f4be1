import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Card, Section } from "@passerelle/ui";
import { SessionProgramme_SessionFragmentDoc, type SessionProgramme_SessionFragment } from "../../gql/graphql.ts";
import { duration } from "../../wording/dates.ts";
import classes from "./session-programme.module.css";

/** What is taught, for the companies with somebody in the session. */
export function SessionProgramme({ session }: { session: FragmentType<SessionProgramme_SessionFragment> }) {
  const { t } = useLingui();
  const { data, complete } = useFragment({ fragment: SessionProgramme_SessionFragmentDoc, from: session });
  if (!complete || data.modules.length === 0) return null;

  return (
    <Section title={t`Programme`}>
      <Card>
        <ol className={classes.modules}>
          {data.modules.map((module) => (
            <li key={module.id} className={classes.module}>
              <span className={classes.title}>{module.title}</span>
              <span className={classes.hours} data-tabular>
                {duration(module.hours)}
              </span>
            </li>
          ))}
        </ol>
      </Card>
    </Section>
  );
}
