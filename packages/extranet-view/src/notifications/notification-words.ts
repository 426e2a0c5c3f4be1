import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { titleSaysKind } from "../documents/title-says-kind.ts";
import { formatInstantDate, formatLongDate, useLocale } from "@passerelle/ui";
import { documentKindLabels, type Label } from "@passerelle/schema/vocabulary";

type Announced = {
  kind: string;
  documentKind: string | null;
  documentTitle: string | null;
  learnerName: string | null;
  /** Absent where a page left open does not ask for it yet. */
  replacedTitle?: string | null;
};

/** A page left open may hear of a kind that is younger than itself. */
const kindLabels: Readonly<Record<string, Label | undefined>> = documentKindLabels;

/** The company owes it: there is nothing to open. */
export const isExpected = (kind: string): boolean =>
  kind === "DOCUMENT_EXPECTED" || kind === "DOCUMENT_EXPECTED_REMINDER";

/** Dates to accept or decline. */
export const isProposed = (kind: string): boolean => kind === "DATES_PROPOSED";

/** It takes the place of what was published before: the client reads one piece of news, not two (B-08). */
export const isReplacement = ({ replacedTitle }: Pick<Announced, "replacedTitle">): boolean => Boolean(replacedTitle);

/** How a notification is told, in the list as in a toast. */
export function useNotificationWords() {
  const { t } = useLingui();
  const locale = useLocale();
  const kindOf = ({ documentKind }: Announced) => kindLabels[documentKind ?? ""]?.[locale];
  return {
    /** The bold fact: «4 documents publiés», «Convention Habilitation B1V-BR», «Nouvelle session». */
    title(announced: readonly Announced[]): string {
      const [first] = announced;
      if (!first) return "";
      if (announced.length > 1 && isExpected(first.kind))
        return t`${plural(announced.length, { one: "# document attendu", other: "# documents attendus" })}`;
      if (announced.length > 1 && announced.every(isReplacement))
        return t`${plural(announced.length, { one: "# nouvelle version", other: "# nouvelles versions" })}`;
      if (announced.length > 1)
        return t`${plural(announced.length, { one: "# document publié", other: "# documents publiés" })}`;
      if (first.kind === "SESSION_PUBLISHED") return t`Nouvelle session`;
      if (isProposed(first.kind)) return t`Dates à valider`;
      if (first.kind === "LEARNER_REMOVED") return t`Apprenant retiré : ${first.learnerName ?? ""}`;
      if (isExpected(first.kind)) return t`Document attendu : ${first.documentTitle ?? ""}`;
      const name = first.documentTitle ?? kindOf(first) ?? t`Nouveau document`;
      return isReplacement(first) ? t`Nouvelle version : ${name}` : name;
    },
    /** «Autres documents apprenants · Travaux en hauteur»: what the title does not say yet. */
    context({
      sessionTitle,
      dueOn,
      ...announced
    }: Announced & { sessionTitle: string | null; dueOn?: string | null }): string {
      const due = dueOn ? formatLongDate(dueOn, locale) : null;
      if (isExpected(announced.kind))
        return [due && t`Au plus tard le ${due}`, sessionTitle].filter(Boolean).join(" · ");

      if (isProposed(announced.kind))
        return [sessionTitle, due && t`réponse jusqu’au ${due} inclus`].filter(Boolean).join(" · ");

      const kind = kindOf(announced);
      const title = announced.documentTitle;
      return [kind && title && !titleSaysKind(title, kind) ? kind : null, sessionTitle].filter(Boolean).join(" · ");
    },
    /** What the document announced takes the place of, struck beside it (B-08). */
    replaced({ documentTitle, replacedTitle }: Announced): string {
      return replacedTitle === documentTitle ? t`Remplace la version précédente` : t`Remplace ${replacedTitle ?? ""}`;
    },
    /** «retiré le 21/11/2026»; of a removal that was taken back, «de retour le 21/11/2026». */
    struckOn(kind: string, instant: string): string {
      const date = formatInstantDate(instant, locale);
      if (kind === "LEARNER_REMOVED") return t`de retour le ${date}`;
      return kind === "SESSION_PUBLISHED" || isProposed(kind) ? t`retirée le ${date}` : t`retiré le ${date}`;
    },
  };
}
