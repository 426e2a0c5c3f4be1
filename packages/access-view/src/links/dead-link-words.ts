import { useLingui } from "@lingui/react/macro";
import { calendarDay, formatInstant, formatLongDate, useLocale } from "@passerelle/ui";
import type { LinkedPage } from "./linked-page-screen.tsx";

type Way = "signIn" | "forgotten" | "account";
type DeadLinkWords = { title: string; words: string; ways: Way[] };

export function useDeadLinkWords(page: LinkedPage | null): DeadLinkWords {
  const unknown = useUnknownWords();
  const invitation = useInvitationWords(page);
  const reset = useResetWords(page);
  const change = useChangeWords(page);
  // Of dates, only what answers them can speak: elsewhere it is no link of ours.
  if (!page || page.kind === "DATE_PROPOSAL") return unknown;
  if (page.kind === "PASSWORD_RESET") return reset;
  return page.kind === "LOGIN_EMAIL_CHANGE" ? change : invitation;
}

function useUnknownWords(): DeadLinkWords {
  const { t } = useLingui();
  return {
    title: t`Ce lien ne mène à rien`,
    words: t`Vérifiez que l’adresse est entière : certains messages la coupent en deux lignes. Si elle l’est, demandez un nouveau lien à la personne qui vous a écrit, ou connectez-vous.`,
    ways: ["signIn"],
  };
}

function useInvitationWords(page: LinkedPage | null): DeadLinkWords {
  const { t } = useLingui();
  const locale = useLocale();
  const sender = page?.organisationName ?? t`votre organisme de formation`;
  const email = page?.email ?? "";
  const day = page ? formatLongDate(calendarDay(page.expiresAt), locale) : "";
  switch (page?.state) {
    case "USED":
      return {
        title: t`Cette invitation a déjà servi`,
        words: t`Une invitation ne s’ouvre qu’une fois. Connectez-vous avec l’adresse ${email} et le mot de passe que vous avez choisi.`,
        ways: ["signIn", "forgotten"],
      };
    case "CANCELLED":
      return {
        title: t`Cette invitation a été annulée`,
        words: t`${sender} a annulé cette invitation. Si vous pensez que c’est une erreur, demandez-lui d’en envoyer une nouvelle à ${email}.`,
        ways: [],
      };
    case "VOIDED":
      return {
        title: t`Une invitation plus récente la remplace`,
        words: t`Ouvrez le lien du dernier message que ${sender} a envoyé à ${email} : lui seul fonctionne.`,
        ways: [],
      };
    case "EXPIRED":
    case "SUSPENDED":
    case "OPEN":
    case undefined:
      return {
        title: t`Cette invitation a expiré`,
        words: t`Elle pouvait être utilisée jusqu’au ${day}. Demandez à ${sender} d’en envoyer une nouvelle à ${email}.`,
        ways: [],
      };
  }
}

function useResetWords(page: LinkedPage | null): DeadLinkWords {
  const { t } = useLingui();
  const locale = useLocale();
  const at = page ? formatInstant(page.expiresAt, locale) : "";
  const email = page?.email ?? "";
  switch (page?.state) {
    case "USED":
      return {
        title: t`Ce lien a déjà servi`,
        words: t`Le mot de passe a été changé avec ce lien. Connectez-vous avec le nouveau, ou demandez un autre lien.`,
        ways: ["signIn", "forgotten"],
      };
    case "CANCELLED":
    case "VOIDED":
      return {
        title: t`Un lien plus récent le remplace`,
        words: t`Ouvrez le dernier message reçu à ${email} : seul son lien fonctionne.`,
        ways: ["forgotten"],
      };
    case "EXPIRED":
    case "SUSPENDED":
    case "OPEN":
    case undefined:
      return {
        title: t`Ce lien a expiré`,
        words: t`Il s’ouvrait jusqu’au ${at}. Votre mot de passe n’a pas changé. Demandez un nouveau lien : il arrive en quelques instants.`,
        ways: ["forgotten", "signIn"],
      };
  }
}

function useChangeWords(page: LinkedPage | null): DeadLinkWords {
  const { t } = useLingui();
  const locale = useLocale();
  const at = page ? formatInstant(page.expiresAt, locale) : "";
  const email = page?.email ?? "";
  switch (page?.state) {
    case "USED":
      return {
        title: t`Ce lien a déjà servi`,
        words: t`Le passage à l’adresse ${email} a déjà été confirmé avec ce lien. Il a lieu une fois confirmé depuis les deux adresses.`,
        ways: ["account"],
      };
    case "CANCELLED":
    case "VOIDED":
      return {
        title: t`Cette demande n’est plus d’actualité`,
        words: t`Le passage à l’adresse ${email} a été remplacé par une autre demande, ou abandonné. Votre compte vous dit où elle en est.`,
        ways: ["account"],
      };
    case "EXPIRED":
    case "SUSPENDED":
    case "OPEN":
    case undefined:
      return {
        title: t`Ce lien a expiré`,
        words: t`Il s’ouvrait jusqu’au ${at}. Votre adresse de connexion n’a pas changé. Recommencez depuis votre compte.`,
        ways: ["account"],
      };
  }
}
