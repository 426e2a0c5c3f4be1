import { Trans, useLingui } from "@lingui/react/macro";
import { ErrorState, SideDrawer, SkeletonRows, useLocale } from "@passerelle/ui";
import { Markdown } from "markdown-to-jsx/react";
import { useEffect, useState } from "react";
import { readArticle, type Article, type ArticleName } from "./articles.ts";
import styles from "./help.module.css";

type HelpDrawerProps = { name: ArticleName | undefined; onClose: () => void };

/** An article of the help beside what it explains, without leaving the page. */
export function HelpDrawer({ name, onClose }: HelpDrawerProps) {
  const { t } = useLingui();
  const { article, failed } = useArticle(name);

  return (
    <SideDrawer opened={name !== undefined} onClose={onClose} context={t`Aide`} title={article?.title ?? t`Aide`}>
      {article && (
        <div className={styles.article}>
          <Markdown options={{ disableParsingRawHTML: true }}>{article.text}</Markdown>
        </div>
      )}
      {failed && (
        <ErrorState>
          <Trans>Cette page d’aide n’a pas pu être chargée. Fermez-la, puis rouvrez-la.</Trans>
        </ErrorState>
      )}
      {!article && !failed && <SkeletonRows />}
    </SideDrawer>
  );
}

type Read = { key: string; article?: Article; failed?: boolean };

function useArticle(name: ArticleName | undefined): Omit<Read, "key"> {
  const locale = useLocale();
  const key = `${locale}/${name}`;
  const [read, setRead] = useState<Read>();

  useEffect(() => {
    if (!name) return;
    let late = false;
    readArticle(name, locale)
      .then((article) => !late && setRead({ key, article }))
      .catch(() => !late && setRead({ key, failed: true }));
    return () => {
      late = true;
    };
  }, [key, name, locale]);

  // What was read last stays while the drawer slides away.
  return read && (read.key === key || !name) ? read : {};
}
