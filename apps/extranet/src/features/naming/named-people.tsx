import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage } from "@passerelle/ui";
import type { Named } from "./use-naming.ts";
import { useUnnaming } from "./use-unnaming.ts";
import classes from "./naming.module.css";

/** Who has just been enrolled, and the way back. The form that did it may be gone with its last place: the focus comes here. */
export function NamedPeople({ named }: { named: readonly Named[] }) {
  const { unname, undone, problem, isBusy } = useUnnaming();
  const place = useRef<HTMLDivElement>(null);
  // The button that undid is gone too.
  useEffect(() => place.current?.focus(), [named, undone.length]);

  const standing = named.filter((one) => !undone.includes(one));
  const who = namesOf(standing);
  return (
    <div ref={place} tabIndex={-1} className={classes.named}>
      {problem && <InlineMessage kind="refusal">{problem}</InlineMessage>}
      {standing.length > 0 && (
        <div className={classes.notice}>
          <InlineMessage kind="success">
            <Trans>Inscription enregistrée : {who}.</Trans>
          </InlineMessage>
          <Button variant="default" loading={isBusy} onClick={() => void unname(standing)}>
            <Trans context="what was just done">Annuler</Trans>
          </Button>
        </div>
      )}
      {undone.length > 0 && <Undone people={undone} />}
    </div>
  );
}

/** Whoever was new stays a person of the company: the name is found again when a place is given one. */
function Undone({ people }: { people: readonly Named[] }) {
  const { t } = useLingui();
  const who = namesOf(people);
  const count = people.length;
  return (
    <InlineMessage kind="success">
      {t`${plural(count, {
        one: `Inscription annulée : ${who}. La place attend de nouveau un nom ; la personne reste parmi vos participants.`,
        other: `Inscriptions annulées : ${who}. Les places attendent de nouveau un nom ; les personnes restent parmi vos participants.`,
      })}`}
    </InlineMessage>
  );
}

const namesOf = (people: readonly Named[]): string => people.map(({ name }) => name).join(", ");
