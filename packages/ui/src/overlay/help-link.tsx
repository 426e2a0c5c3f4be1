import { IconHelp } from "@tabler/icons-react";
import styles from "./help-link.module.css";
import { UiLink } from "../link.tsx";

type HelpLinkProps = {
  /** The question answered there: « Comment supprimer des documents publiés ? » */
  question: string;
  href: string;
  /** Only the «?»: the question is then read aloud and shown on hover. */
  quiet?: boolean;
};

export function HelpLink({ question, href, quiet = false }: HelpLinkProps) {
  return (
    <UiLink className={styles.help} data-quiet={quiet || undefined} href={href} title={quiet ? question : undefined}>
      <IconHelp size={16} aria-hidden />
      <span className={quiet ? styles.spoken : undefined}>{question}</span>
    </UiLink>
  );
}
