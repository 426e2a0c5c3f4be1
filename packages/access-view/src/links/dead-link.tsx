import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { UiLink } from "@passerelle/ui";
import { Door, type Dress } from "../door/door.tsx";
import styles from "../door/door.module.css";
import { useDeadLinkWords } from "./dead-link-words.ts";
import type { LinkedPage } from "./linked-page-screen.tsx";

/** A link that opens nothing any more says why, and what to do now. */
export function DeadLink({ page, dress }: { page: LinkedPage | null; dress: Dress }) {
  const { t } = useLingui();
  const { title, words, ways } = useDeadLinkWords(page);
  const [first, ...others] = ways;
  const labels = {
    signIn: t`Se connecter`,
    forgotten: page?.kind === "PASSWORD_RESET" ? t`Demander un nouveau lien` : t`Mot de passe oublié ?`,
    account: t`Ouvrir mon compte`,
  };
  const routes = { signIn: "/sign-in", forgotten: "/forgotten-password", account: "/account" };
  return (
    <Door dress={dress} title={title}>
      <p className={styles.words}>{words}</p>
      {first && (
        <Button fullWidth component={UiLink} href={routes[first]}>
          {labels[first]}
        </Button>
      )}
      {others.map((way) => (
        <Button key={way} fullWidth variant="default" component={UiLink} href={routes[way]}>
          {labels[way]}
        </Button>
      ))}
    </Door>
  );
}
