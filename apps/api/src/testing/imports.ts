import type { ApiClient } from "./api-client.js";
import type { TestHouse } from "./open-test-house.js";

/** As a spreadsheet saves it in France: a filled SIRET, an accent, a quoted mark, a line break in a cell, a double, a wrong key, a parent below. */
export const clients = [
  "Raison sociale;SIRET;Adresse;Code postal;Ville;Contact principal;Fonction;E-mail;Maison mère;Remarques",
  `Forge de l’Erdre;73282932000074;12, rue de l’Œuvre;44000;Nantes;Élodie DUBREUIL;DAF;elodie@erdre.example;;"Payé à 15 % ; voir\r\navec « Anne »"`,
  "Forge de l’Erdre;732 829 320 00074;;;Nantes;Noël LE GOFF;RRH;noel@erdre.example;;",
  "Filature Hébert;73282932000075;;59000;Lille;Zoé N'DIAYE;RRH;zoe@hebert.example;;",
  "Scierie du Don;;;35000;Rennes;Yann MARTEL;RRH;yann@@don;;",
  "Menuiserie Ouest;40483304800022;;2A004;Ajaccio;;;;Groupe Menuiserie;",
  "Groupe Menuiserie;55208131766522;;35000;Rennes;Inès MÜLLER;RRH;ines@menuiserie.example;;",
  "Tannerie Roux;;;35000;Rennes;;;;Holding inconnue;",
].join("\r\n");

/** The same table as different programs save it. */
export const encodings: Record<string, () => Buffer> = {
  "windows-1252": () => Buffer.from(clients.replaceAll("Œ", "\x8c").replaceAll("’", "\x92"), "latin1"),
  "utf-8": () => Buffer.from(clients, "utf8"),
  "utf-8 with a mark": () => Buffer.from(`\ufeff${clients}`, "utf8"),
  "utf-16le": () => Buffer.from(`\ufeff${clients}`, "utf16le"),
  commas: () =>
    Buffer.from(
      clients
        .split("\r\n")
        .map((line) => (line.includes('"') || line.includes("«") ? line : line.replaceAll(";", ",")))
        .join("\r\n")
        .replace(
          /^(Forge.*?);"Payé/m,
          (_, start: string) => `${start.replaceAll("12, rue", "12 rue").replaceAll(";", ",")},"Payé`,
        ),
    ),
  tabs: () => Buffer.from(clients.replace(/"[^"]*"/, "x").replaceAll(";", "\t")),
};

export interface Preview {
  __typename: string;
  code: string;
  columns: { header: string; field: string | null }[];
  missingFields: string[];
  rowCount: number;
  newCount: number;
  duplicateCount: number;
  errorCount: number;
  problems: { row: number; code: string; isWarning: boolean; message: string }[];
  duplicates: {
    row: number;
    match: string;
    existingId: string | null;
    existingName: string;
    existingRow: number | null;
    proposal: string;
    choices: string[];
  }[];
}

export interface Import {
  id: string;
  code: string;
  state: string;
  rowCount: number;
  doneCount: number;
  createdCount: number;
  changedCount: number;
  errorCount: number;
  undoneCount: number;
  keptCount: number;
  kept: { name: string; reason: string }[];
  problems: { row: number; code: string }[];
}

/** The acts of somebody who imports tables. */
export function importsOf(world: () => TestHouse, by: () => ApiClient) {
  const send = async (bytes: Buffer, name = "clients.csv") => {
    const response = await fetch(`${world().address}/console/imports`, {
      method: "PUT",
      headers: { ...by().headers, "apollo-require-preflight": "1", "x-file-name": encodeURIComponent(name) },
      body: new Uint8Array(bytes),
    });
    return {
      status: response.status,
      body: (await response.json()) as {
        uploadId: string;
        code: string;
        encoding: string;
        delimiter: string;
        format: string;
      },
    };
  };

  const preview = async (uploadId: string, subject = "COMPANIES_AND_CONTACTS", mapping?: object): Promise<Preview> => {
    const { data, errors } = await by().ask(
      `query ($input: PreviewImportInput!) { previewImport(input: $input) { __typename ... on Refusal { code } ... on ImportPreview { fileName missingFields rowCount newCount duplicateCount errorCount parentCount
        columns { header field samples } problems { row code isWarning message } duplicates { row match existingId existingName existingRow proposal choices } } } }`,
      { input: { uploadId, subject, mapping } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.previewImport as Preview;
  };

  const fields =
    "id state rowCount doneCount createdCount changedCount errorCount undoneCount keptCount kept { name reason } problems { row code }";
  const act = async (name: "startImport" | "undoImport", input: object): Promise<Import> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await by().ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ... on Refusal { code } ... on Import { ${fields} } } }`,
      { input },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data[name] as Import;
  };
  const settled = async (id: string, state: string): Promise<Import> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const { data } = await by().ask(`query ($id: ID!) { import(id: $id) { ${fields} } }`, { id });
      const found = data.import as Import;
      if (found.state === state) return found;
      if (found.state === "FAILED") throw new Error("the import failed");
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`the import is not ${state}`);
  };
  const importAll = async (uploadId: string, order: object = {}) =>
    settled((await act("startImport", { uploadId, subject: "COMPANIES_AND_CONTACTS", ...order })).id, "DONE");

  return { send, preview, act, settled, importAll };
}
