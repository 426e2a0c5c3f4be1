import type { Labels } from "./label.js";
import { accessRefusals } from "./refusals/access-refusals.js";
import { catalogueRefusals } from "./refusals/catalogue-refusals.js";
import { clientRefusals } from "./refusals/client-refusals.js";
import { companiesRefusals } from "./refusals/companies-refusals.js";
import { documentsRefusals } from "./refusals/documents-refusals.js";
import { enrolmentsRefusals } from "./refusals/enrolments-refusals.js";
import { houseRefusals } from "./refusals/house-refusals.js";
import { integrationsRefusals } from "./refusals/integrations-refusals.js";
import { mailsRefusals } from "./refusals/mails-refusals.js";
import { proposalsRefusals } from "./refusals/proposals-refusals.js";
import { sessionsRefusals } from "./refusals/sessions-refusals.js";
import { trashRefusals } from "./refusals/trash-refusals.js";

const known = {
  ...accessRefusals,
  ...companiesRefusals,
  ...catalogueRefusals,
  ...sessionsRefusals,
  ...enrolmentsRefusals,
  ...documentsRefusals,
  ...proposalsRefusals,
  ...integrationsRefusals,
  ...trashRefusals,
  ...mailsRefusals,
  ...houseRefusals,
};

/** What the house may answer instead of doing: a rule of the business, never a right (that is "not found"). */
export type RefusalCode = keyof typeof known;

/** Each sentence says what to do next: to the staff, and to a client where nothing else is said to it. */
export const refusals: Labels<RefusalCode> = known;

/** What a client is told. */
export const refusalsToClients: Labels<RefusalCode> = { ...known, ...clientRefusals };

export const refusalCodes = Object.keys(known) as RefusalCode[];
