import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, NumberInput, Popover } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useState, type SyntheticEvent } from "react";
import { SetMailsPerDayMutationDocument } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import styles from "./leaving.module.css";

/** «Mails par jour»: beyond, they wait for the next day. */
export function MailsPerDay({ perDay }: { perDay: number }) {
  const [opened, setOpened] = useState(false);
  const { t } = useLingui();
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={320} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" size="xs" onClick={() => setOpened(!opened)}>
          <Trans>Mails par jour</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Mails par jour`}>
        {opened && <PerDayForm perDay={perDay} onDone={() => setOpened(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function PerDayForm({ perDay, onDone }: { perDay: number; onDone: () => void }) {
  const { t } = useLingui();
  const [set, { loading }] = useMutation(SetMailsPerDayMutationDocument);
  const [typed, setTyped] = useState<number | string>(perDay);
  const [refusal, setRefusal] = useState<string>();

  async function save(event: SyntheticEvent) {
    event.preventDefault();
    setRefusal(undefined);
    // What is no number at all is refused like one out of bounds.
    const wanted = typeof typed === "number" ? typed : 0;
    const result = await set({ variables: { input: { perDay: wanted } } }).catch(() => undefined);
    const answer = result?.data?.setMailsPerDay;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Réessayez dans un instant.`);
    if (isRefusal(answer)) return setRefusal(answer.message);
    onDone();
  }

  return (
    <form noValidate className={styles.form} onSubmit={(event) => void save(event)}>
      <NumberInput
        label={t`Mails par jour`}
        description={t`Au-delà, les mails attendent le lendemain. Ceux qui attendent partent aussitôt si vous montez cette limite.`}
        allowDecimal={false}
        allowNegative={false}
        thousandSeparator={"\u202f"}
        value={typed}
        onChange={setTyped}
        data-autofocus
      />
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <div className={styles.buttons}>
        <Button type="submit" size="xs" loading={loading} disabled={typed === perDay}>
          <Trans>Enregistrer</Trans>
        </Button>
        <Button variant="default" size="xs" onClick={onDone}>
          <Trans>Annuler</Trans>
        </Button>
      </div>
    </form>
  );
}
