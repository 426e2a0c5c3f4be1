import { FileDrop } from "../files/file-drop.tsx";
import { FileDropZone } from "../files/file-drop-zone.tsx";
import { UploadList } from "../files/upload-list.tsx";
import type { Send, Upload } from "../files/use-uploads.ts";
import { Section } from "../page/section.tsx";
import styles from "./gallery.module.css";

/** Every second file is lost at sea, so that the failure and its second chance can be looked at. */
let sent = 0;
const sendSlowly: Send = async (_file, { onProgress, signal }) => {
  const lost = sent++ % 2 === 1;
  for (let share = 0; share <= 1; share += 0.1) {
    await new Promise((resolve) => setTimeout(resolve, 120));
    signal.throwIfAborted();
    onProgress(share);
    if (lost && share > 0.5) throw new Error("lost at sea");
  }
};

const moments: Upload[] = [
  { id: 1, file: aFile("acte-de-francisation.pdf", 1_400_000), state: "sending", progress: 0.62 },
  { id: 2, file: aFile("rôle d’équipage œuvre.pdf", 92_000), state: "sent", progress: 1 },
  {
    id: 3,
    file: aFile("plan.pdf", 812_000),
    state: "failed",
    progress: 0.4,
    problem: "L’envoi a été coupé. Réessayez.",
  },
  {
    id: 4,
    file: aFile("vide.pdf", 0),
    state: "failed",
    progress: 0,
    problem: "Ce fichier est vide. Choisissez-en un autre.",
    final: true,
  },
];

export function FilesRoom() {
  return (
    <Section title="Fichiers">
      <div className={styles.grid}>
        <FileDrop
          title="Déposer un papier"
          hint="Glissez un fichier ici ou choisissez-le, PDF ou photo, 25 Mo au plus"
          accept="application/pdf,image/*"
          maxBytes={25_000_000}
          send={sendSlowly}
          describe={() => "L’envoi a été coupé. Réessayez."}
        />
        <FileDropZone title="Dépôt fermé" hint="Ce bateau est désarmé." disabled onFiles={() => undefined} />
      </div>
      <UploadList uploads={moments} onRetry={() => undefined} onRemove={() => undefined} />
    </Section>
  );
}

function aFile(name: string, size: number): File {
  return new File([new Uint8Array(size)], name, { type: "application/pdf" });
}
