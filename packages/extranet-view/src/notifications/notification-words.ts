import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { titleSaysKind } from "../documents/title-says-kind.ts";
import { formatInstantDate, useLocale } from "@passerelle/ui";
import { documentKindLabels, type Label } from "@passerelle/schema/vocabulary";

type Announced = { kind: string; documentKind: string | null; documentTitle: string | null };

/** A page left open may hear of a kind that is younger than itself. */
const kindLabels: Readonly<Record<string, Label | undefined>> = documentKindLabels;

/** How a notification is told, in the list as in a toast. */
export function useNotificationWords() {
  const { t } = useLingui();
  const locale = useLocale();
  return {
    /** The bold fact: «4 documents publiés», «Convention : Habilitation B1V-BR», «Nouvelle session». */
    title(announced: readonly Announced[]): string {
      const [first] = announced;
      if (!first) return "";
      if (announced.length > 1)
        return t`${plural(announced.length, { one: "# document publié", other: "# documents publiés" })}`;
      if (first.kind === "SESSION_PUBLISHED") return t`Nouvelle session`;
      const kind = kindLabels[first.documentKind ?? ""]?.[locale] ?? t`Nouveau document`;
      const title = first.documentTitle;
      if (!title) return kind;
      return titleSaysKind(title, kind) ? title : t`${kind} : ${title}`;
    },
    /** «retiré le 21/11/2026» */
    struckOn(kind: string, instant: string): string {
      const date = formatInstantDate(instant, locale);
      return kind === "SESSION_PUBLISHED" ? t`retirée le ${date}` : t`retiré le ${date}`;
    },
  };
}
