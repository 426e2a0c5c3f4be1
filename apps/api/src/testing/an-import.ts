import { Readable } from "node:stream";
import { receiveImportFile, runImportJob, startImport } from "#integrations";
import type { TestOrganisation } from "./builders.js";
import type { TestHouse } from "./open-test-house.js";

/** An import that is done: one company made, one row found wrong. */
export async function anImport(test: TestHouse, of: TestOrganisation): Promise<{ id: string }> {
  const { works, storage } = test.house;
  const incoming = await storage.receive(
    Readable.from([Buffer.from("Entreprise;SIRET\nVannerie du Lac;\nFaïencerie;123")]),
  );
  const file = await works.run(of.admin, (work) => receiveImportFile(work, storage, { incoming, name: "clients.csv" }));
  const { id } = await works.run(of.admin, (work) =>
    startImport(work, storage, { uploadId: file.id, subject: "COMPANIES_AND_CONTACTS" }),
  );
  await runImportJob(works, storage).run({ organisationId: of.id, importId: id });
  return { id };
}
