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
};

/** A page left open may hear of a kind that is younger than itself. */
const kindLabels: Readonly<Record<string, Label | undefined>> = documentKindLabels;

/** The company owes it: there is nothing to open. */
export const isExpected = (kind: string): boolean =>
  kind === "DOCUMENT_EXPECTED" || kind === "DOCUMENT_EXPECTED_REMINDER";

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
      if (announced.length > 1)
        return t`${plural(announced.length, { one: "# document publié", other: "# documents publiés" })}`;
      if (first.kind === "SESSION_PUBLISHED") return t`Nouvelle session`;
      if (first.kind === "LEARNER_REMOVED") return t`Apprenant retiré : ${first.learnerName ?? ""}`;
      if (isExpected(first.kind)) return t`Document attendu : ${first.documentTitle ?? ""}`;
      return first.documentTitle ?? kindOf(first) ?? t`Nouveau document`;
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

      const kind = kindOf(announced);
      const title = announced.documentTitle;
      return [kind && title && !titleSaysKind(title, kind) ? kind : null, sessionTitle].filter(Boolean).join(" · ");
    },
    /** «retiré le 21/11/2026»; of a removal that was taken back, «de retour le 21/11/2026». */
    struckOn(kind: string, instant: string): string {
      const date = formatInstantDate(instant, locale);
      if (kind === "LEARNER_REMOVED") return t`de retour le ${date}`;
      return kind === "SESSION_PUBLISHED" ? t`retirée le ${date}` : t`retiré le ${date}`;
    },
  };
}
