import { Button } from "@mantine/core";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage } from "@passerelle/ui";
import type { TakingBack } from "./use-take-back.ts";
import classes from "./sending.module.css";

/** What was just taken back, and the way to send it again; or why it could not be. */
export function TakenBack({ taking }: { taking: TakingBack }) {
  const { t } = useLingui();
  const { taken, problem, isBusy, undo } = taking;
  const [first] = taken;
  const title = first?.title ?? "";
  const count = taken.length;
  const words =
    count > 1
      ? t`${plural(count, { one: "# envoi annulé.", other: "# envois annulés." })}`
      : t`L’envoi de « ${title} » est annulé.`;
  return (
    <>
      {problem && <InlineMessage kind="refusal">{problem}</InlineMessage>}
      {first && (
        <div className={classes.notice}>
          <InlineMessage kind="success">{words}</InlineMessage>
          {/* The row that had the focus is gone. */}
          <Button variant="default" loading={isBusy} onClick={() => void undo()} ref={takeFocus}>
            <Trans>Rétablir l’envoi</Trans>
          </Button>
        </div>
      )}
    </>
  );
}

const takeFocus = (button: HTMLButtonElement | null): void => button?.focus({ preventScroll: true });
