import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useEffect, useRef, type ReactNode } from "react";
import styles from "./notice.module.css";

/** What our own act just did, said in its place: never a toast. */
export type NoticeWords = {
  kind: "success" | "refusal";
  words: ReactNode;
  undo?: { label?: string; act: () => void };
};

export function Notice({ notice }: { notice: NoticeWords | undefined }) {
  const place = useRef<HTMLDivElement>(null);

  // The button that was clicked may have left with its row: the keyboard goes on from here, not from the top.
  useEffect(() => {
    if (!notice) return;
    const take = () => document.activeElement === document.body && place.current?.focus();
    take();
    // Drawers and dialogs let the keyboard go only once they have slid away.
    const watching = setInterval(take, 100);
    const end = setTimeout(() => clearInterval(watching), 2_000);
    return () => {
      clearInterval(watching);
      clearTimeout(end);
    };
  }, [notice]);

  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {notice && (
        <div className={styles.notice} data-kind={notice.kind}>
          <InlineMessage kind={notice.kind}>{notice.words}</InlineMessage>
          {notice.undo && (
            <Button variant="subtle" size="compact-sm" onClick={notice.undo.act}>
              {notice.undo.label ?? <Trans context="what was just done">Annuler</Trans>}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
