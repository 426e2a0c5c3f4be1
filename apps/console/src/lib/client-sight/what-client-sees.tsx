import { Trans, useLingui } from "@lingui/react/macro";
import { SegmentedControl, Select } from "@mantine/core";
import { ConfirmDialog, InlineMessage, SkeletonPage } from "@passerelle/ui";
import { Suspense, use, useState, type ReactNode } from "react";
import type { PreviewActInput } from "#gql/client-view/graphql.ts";
import { ClientSightContext, type ClientScreen, type Company, type Fact, type Marks } from "./client-sight.ts";
import styles from "./what-client-sees.module.css";

export type WhatClientSeesProps = {
  opened: boolean;
  onClose: () => void;
  /** A line above the title: the reference, the dates. */
  context?: string;
  title: string;
  /** Under the title; by default, that what follows is what the company will see and that nothing is done yet. */
  children?: ReactNode;
  /** Those whose screen is worth a look, the one first shown first. None: words alone. */
  companies: readonly Company[];
  act: (company: Company) => PreviewActInput;
  sessionId: string;
  /** Where the effect shows, the first one first. */
  screens: readonly [ClientScreen, ...ClientScreen[]];
  /** What happens, in words; `company` is undefined where there is none to show. */
  facts: (company: Company | undefined) => Fact[];
  /** A softer way to the same end, offered above the buttons. */
  softerWay?: ReactNode;
  /** Under the client's screen: what holds for the other companies. */
  note?: ReactNode;
  keepLabel: string;
  confirmLabel: string;
  onConfirm: (company: Company | undefined) => void;
  busy?: boolean;
  /** Nothing is chosen yet that could be done: the last button waits. */
  impossible?: boolean;
  /** The sentence of a refusal that came back. */
  refusal?: string | undefined;
  /** Red, and only on the last button: the act takes something away. */
  destructive?: boolean;
};

/**
 * Before an act that changes what a client sees: the words at the left, and at the right the client's own screen, before and after, told by the
 * act itself, done and undone by the API.
 */
export function WhatClientSees(props: WhatClientSeesProps) {
  const { t } = useLingui();
  const [companyId, choose] = useState<string>();
  const [side, setSide] = useState<"before" | "after">("after");
  const [refusedFor, setRefusedFor] = useState<string>();
  const { companies, opened } = props;
  const company = companies.find(({ id }) => id === companyId) ?? companies[0];
  const facts = props.facts(company);

  function close() {
    setSide("after");
    choose(undefined);
    setRefusedFor(undefined);
    props.onClose();
  }

  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      context={props.context}
      title={props.title}
      consequences={{ list: facts }}
      softerWay={props.softerWay}
      refusal={props.refusal && <InlineMessage kind="refusal">{props.refusal}</InlineMessage>}
      keepLabel={props.keepLabel}
      confirmLabel={props.confirmLabel}
      onConfirm={() => props.onConfirm(company)}
      busy={props.busy}
      refused={props.impossible || (company !== undefined && refusedFor === company.id)}
      destructive={props.destructive}
      previewChoices={
        company && (
          <>
            {companies.length > 1 && (
              <Select
                size="xs"
                w={190}
                aria-label={t`Entreprise dont on voit l’espace`}
                allowDeselect={false}
                value={company.id}
                onChange={(chosen) => choose(chosen ?? undefined)}
                data={companies.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
            <SegmentedControl
              size="xs"
              aria-label={t`Avant ou après`}
              value={side}
              onChange={(chosen) => setSide(chosen)}
              data={[
                { value: "before", label: t`Avant` },
                { value: "after", label: t`Après` },
              ]}
            />
          </>
        )
      }
      preview={
        company && (
          <>
            <Sight
              // Another choice in the dialog is another act, with a picture of its own.
              key={`${company.id} ${JSON.stringify(props.act(company))}`}
              {...props}
              company={company}
              after={side === "after"}
              marks={side === "after" ? marksOf(facts) : {}}
              onRefused={(refused) => setRefusedFor(refused ? company.id : undefined)}
            />
            {props.note && <p className={styles.note}>{props.note}</p>}
          </>
        )
      }
    >
      {props.children ?? (company && <BeforeAnything name={company.name} />)}
    </ConfirmDialog>
  );
}

function BeforeAnything({ name }: { name: string }) {
  return <Trans>Voici ce que {name} verra ensuite dans son espace. Rien n’est encore fait.</Trans>;
}

type SightProps = Pick<WhatClientSeesProps, "act" | "sessionId" | "screens"> & {
  company: Company;
  after: boolean;
  marks: Marks;
  onRefused: (refused: boolean) => void;
};

function Sight({ act, after, company, sessionId, screens, marks, onRefused }: SightProps) {
  const ClientSight = use(ClientSightContext);
  if (!ClientSight) return null;
  return (
    <Suspense fallback={<SkeletonPage />}>
      <ClientSight
        key={String(after)}
        company={company}
        act={after ? act(company) : undefined}
        sessionId={sessionId}
        screens={screens}
        marks={marks}
        onRefused={onRefused}
      />
    </Suspense>
  );
}

/** The numbers that the words bear: those without an icon, in order. */
function marksOf(facts: Fact[]): Marks {
  const numbered = facts.filter(({ icon }) => !icon);
  return Object.fromEntries(numbered.flatMap(({ at }, index) => (at ? [[at, index + 1]] : [])));
}
