import { useLingui } from "@lingui/react/macro";
import { formatPercent, useLocale } from "@passerelle/ui";
import classes from "./file-travel.module.css";

type FileTravelProps = { name: string; progress: number; look?: "plain" | "onBrand" };

/** How far a file has gone, as a bar that is also read aloud. */
export function FileTravel({ name, progress, look = "plain" }: FileTravelProps) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <span
      className={classes.track}
      data-look={look}
      role="progressbar"
      aria-label={t`Envoi de ${name}`}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(progress * 100)}
      aria-valuetext={formatPercent(progress, locale)}
    >
      <span className={classes.fill} style={{ width: `${progress * 100}%` }} />
    </span>
  );
}
