import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { chainFaultLabels, type ChainFault } from "@passerelle/schema/vocabulary";
import pg from "pg";
import { plainTypes } from "#platform/database";
import { verifyChain } from "#platform/journal/verify-chain";
import { verifyFile } from "#platform/journal/verify-file";
import { readOnce } from "#platform/reading";

/** What the command answers to whoever started it: it holds, it does not, or there was nothing to verify. */
export type Verdict = 0 | 1 | 2;
type Say = (line: string) => void;

/** Follows the chain of events of every organisation, or of one, by its name or its id; says, per organisation, whether it holds. */
export async function verifyJournals(databaseUrl: string, say: Say, wanted?: string): Promise<Verdict> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, types: plainTypes });
  try {
    const { rows } = await pool.query<{ id: string; name: string }>("select * from door.organisations()");
    const asked = wanted?.trim().toLocaleLowerCase("fr");
    const chosen = rows.filter(({ id, name }) => !asked || id === asked || name.toLocaleLowerCase("fr") === asked);
    if (chosen.length === 0) {
      say(wanted ? `Aucun organisme ne s’appelle « ${wanted} ».` : "Cette maison ne contient encore aucun organisme.");
      for (const { id, name } of rows) say(`  ${name} (${id})`);
      return 2;
    }
    let verdict: Verdict = 0;
    for (const { id, name } of chosen) {
      const report = await readOnce(pool, { kind: "house", organisationId: id }, new Date(), verifyChain);
      if (report.brokenAt !== null) verdict = 1;
      say(
        report.brokenAt === null || !report.fault
          ? `${name} : chaîne vérifiée, ${events(report.total)}${erasures(report.erased)}. Sceau final ${report.seal || "vide"}.`
          : broken(name, report.brokenAt, report.fault),
      );
    }
    return verdict;
  } finally {
    await pool.end();
  }
}

/** The same for an exported file, without any database. */
export async function verifyExport(path: string, say: Say): Promise<Verdict> {
  const input = createReadStream(path, "utf8");
  try {
    const report = await verifyFile(createInterface({ input, crlfDelay: Infinity }));
    if ("unreadableLine" in report) {
      say(
        `La ligne ${report.unreadableLine} de ce fichier ne se lit pas : ce n’est pas un export JSON Lines du journal, ou il a été abîmé.`,
      );
      return 2;
    }
    const { head, broken: fault } = report;
    if (fault) {
      say(broken(head.organisationName, fault.brokenAt, fault.fault));
      return 1;
    }
    const proved = `${events(report.events)}${erasures(report.erased)}`;
    if (head.complete)
      say(`${head.organisationName} : chaîne vérifiée, ${proved}. Sceau final ${head.end.hash || "vide"}.`);
    else
      say(
        `${head.organisationName} : extrait vérifié, ${proved}. Un extrait prouve ce qu’il contient ; que rien n’y manque, seul le journal entier le prouve.`,
      );
    return 0;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "EISDIR" && code !== "EACCES") throw error;
    say(`Le fichier ${path} ne peut pas être lu. Vérifiez son nom.`);
    return 2;
  } finally {
    input.destroy();
  }
}

const events = (count: number): string => `${count.toLocaleString("fr")} ${count > 1 ? "événements" : "événement"}`;

const erasures = (count: number): string =>
  count === 0 ? "" : ` (dont ${count.toLocaleString("fr")} aux noms effacés après une suppression définitive)`;

const broken = (name: string, at: number, fault: ChainFault): string =>
  `${name} : chaîne rompue à l’événement ${at} : ${chainFaultLabels[fault].fr}.`;
