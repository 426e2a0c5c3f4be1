import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { StatusChip, formatInstant, formatRelative, useLocale } from "@passerelle/ui";
import { useState } from "react";
import type { DevicesSectionQuery } from "../gql/graphql.ts";
import styles from "./account.module.css";

type DeviceRowProps = { signIn: DevicesSectionQuery["signIns"][number]; onEnd: () => Promise<void> };

export function DeviceRow({ signIn, onEnd }: DeviceRowProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const [isBusy, setIsBusy] = useState(false);
  const [now] = useState(() => new Date());
  const { device } = signIn;
  const side = signIn.side === "CONSOLE" ? t`Console` : t`Espace entreprise`;
  const lastUsed = formatRelative(signIn.lastUsedAt, now, locale);
  const opened = formatInstant(signIn.createdAt, locale);

  return (
    <li className={styles.row}>
      <div className={styles.rowWords}>
        <p className={styles.rowTitle}>
          {device}
          {signIn.isCurrent && (
            <StatusChip tone="green">
              <Trans>Cet appareil</Trans>
            </StatusChip>
          )}
        </p>
        <p className={styles.rowDetail}>
          <Trans>
            {side} · utilisé {lastUsed} · ouvert le {opened}
          </Trans>
        </p>
      </div>
      {!signIn.isCurrent && (
        <Button
          variant="default"
          loading={isBusy}
          aria-label={t`Déconnecter ${device}, utilisé ${lastUsed}`}
          onClick={() => {
            setIsBusy(true);
            void onEnd().finally(() => setIsBusy(false));
          }}
        >
          <Trans>Déconnecter</Trans>
        </Button>
      )}
    </li>
  );
}
