import { Button } from "@mantine/core";
import { IconSailboat } from "@tabler/icons-react";
import { useState } from "react";
import { Section } from "../page/section.tsx";
import { ConnectionBar, type ConnectionStatus } from "../states/connection-bar.tsx";
import { EmptyState } from "../states/empty-state.tsx";
import { ErrorBoundary } from "../states/error-boundary.tsx";
import { ErrorState } from "../states/error-state.tsx";
import { SkeletonRows } from "../states/skeleton.tsx";
import styles from "./gallery.module.css";

export function StatesRoom() {
  const [status, setStatus] = useState<ConnectionStatus>("online");
  return (
    <Section title="États">
      <div className={styles.row}>
        <Button variant="default" size="xs" onClick={() => setStatus(status === "online" ? "offline" : "online")}>
          {status === "online" ? "Couper la connexion" : "Rétablir la connexion"}
        </Button>
      </div>
      <ConnectionBar status={status} />
      <EmptyState icon={IconSailboat} action={<Button variant="default">Effacer les filtres</Button>}>
        Aucun bateau « En mer » à Paimpol.
      </EmptyState>
      <ErrorState reference="7f3a-21" onRetry={() => undefined}>
        La liste des bateaux n’a pas pu être chargée.
      </ErrorState>
      <Sinking />
      <div className={styles.grid}>
        <SkeletonRows rows={2} />
      </div>
    </Section>
  );
}

/** A region that fails once and comes back when tried again. */
function Sinking() {
  const [afloat, setAfloat] = useState(false);
  return (
    <ErrorBoundary
      onRetry={() => setAfloat(true)}
      describe={() => "Cette région a pris l’eau ; le reste de la page flotte."}
    >
      <Hull afloat={afloat} />
    </ErrorBoundary>
  );
}

function Hull({ afloat }: { afloat: boolean }) {
  if (!afloat) throw new Error("A planned leak of the gallery");
  return <p>Remise à flot.</p>;
}
