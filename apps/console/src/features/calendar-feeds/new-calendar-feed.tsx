import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { CopyField, InlineMessage } from "@passerelle/ui";
import { IconCalendarPlus, IconMail } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import styles from "./calendar-feeds.module.css";
import type { CalendarFeedActs } from "./use-calendar-feeds.ts";

/** Makes a link, and shows it this once. */
export function NewCalendarFeed({ acts, mailTo }: { acts: CalendarFeedActs; mailTo: string | undefined }) {
  const { t } = useLingui();
  const [label, setLabel] = useState("");

  if (acts.address) return <NewAddress address={acts.address} mailTo={mailTo} onDone={acts.forget} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void acts.create(label).then((isMade) => isMade && setLabel(""));
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        className={styles.label}
        label={t`Pour qui ?`}
        description={t`Facultatif : vous saurez lequel révoquer.`}
        maxLength={limits.title}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        loading={acts.isBusy}
        leftSection={<IconCalendarPlus size={16} aria-hidden />}
      >
        <Trans>Créer un lien</Trans>
      </Button>
    </form>
  );
}

type NewAddressProps = { address: string; mailTo: string | undefined; onDone: () => void };

function NewAddress({ address, mailTo, onDone }: NewAddressProps) {
  const { t } = useLingui();
  const subject = encodeURIComponent(t`Vos sessions dans votre agenda`);
  const body = encodeURIComponent(
    t`Bonjour,\n\nCe lien privé ajoute vos sessions à votre agenda et les tient à jour :\n${address}\n\nGardez-le pour vous.`,
  );
  return (
    <div className={styles.address}>
      <InlineMessage kind="success">
        <Trans>Le lien est prêt. Il ne sera plus affiché : copiez-le maintenant.</Trans>
      </InlineMessage>
      <CopyField label={t`Lien d’agenda`} value={address} />
      <div className={styles.buttons}>
        {mailTo && (
          <Button
            component="a"
            variant="default"
            leftSection={<IconMail size={16} aria-hidden />}
            href={`mailto:${encodeURIComponent(mailTo)}?subject=${subject}&body=${body}`}
          >
            <Trans>Écrire un e-mail avec ce lien</Trans>
          </Button>
        )}
        <Button variant="default" onClick={onDone}>
          <Trans>J’ai copié le lien</Trans>
        </Button>
      </div>
    </div>
  );
}
