import { accessRows } from "./access-rows.js";
import { catalogueMutationRows, catalogueQueryRows } from "./catalogue-rows.js";
import { companyMutationRows, companyQueryRows } from "./company-rows.js";
import { enrolmentMutationRows, enrolmentQueryRows } from "./enrolment-rows.js";
import { extranetRows } from "./extranet-rows.js";
import { importMutationRows, importQueryRows } from "./import-rows.js";
import { mergeMutationRows, mergeQueryRows } from "./merge-rows.js";
import { mailMutationRows, mailTemplateMutationRows, mailTemplateQueryRows } from "./mail-rows.js";
import { mutationRows } from "./mutation-rows.js";
import { organisationMutationRows, organisationQueryRows } from "./organisation-rows.js";
import { planningMutationRows, planningQueryRows } from "./planning-rows.js";
import { proposalMutationRows, proposalQueryRows } from "./proposal-rows.js";
import { publishingMutationRows, publishingQueryRows } from "./publishing-rows.js";
import { queryRows } from "./query-rows.js";
import type { FieldRow } from "./row.js";
import { sessionMutationRows } from "./session-rows.js";
import { signInRows } from "./sign-in-rows.js";
import { subscriptionRows } from "./subscription-rows.js";
import { trashMutationRows, trashQueryRows } from "./trash-rows.js";

/** The doors through which somebody reads. */
export const allQueryRows: Record<string, FieldRow> = {
  ...queryRows,
  ...companyQueryRows,
  ...catalogueQueryRows,
  ...enrolmentQueryRows,
  ...importQueryRows,
  ...organisationQueryRows,
  ...mergeQueryRows,
  ...mailTemplateQueryRows,
  ...proposalQueryRows,
  ...publishingQueryRows,
  ...trashQueryRows,
  ...planningQueryRows,
  ...extranetRows,
};

/** The doors through which somebody acts on whoever has an account, and on companies and their people. */
export const peopleMutationRows: Record<string, FieldRow> = {
  ...signInRows,
  ...accessRows,
  ...mailMutationRows,
  ...mailTemplateMutationRows,
  ...organisationMutationRows,
  ...companyMutationRows,
  ...importMutationRows,
  ...mergeMutationRows,
};

/** The doors through which somebody acts on what is taught, and on its papers. */
export const trainingMutationRows: Record<string, FieldRow> = {
  ...mutationRows,
  ...catalogueMutationRows,
  ...enrolmentMutationRows,
  ...proposalMutationRows,
  ...publishingMutationRows,
  ...trashMutationRows,
  ...planningMutationRows,
  ...sessionMutationRows,
};

export const allFieldRows: Record<string, FieldRow> = {
  ...allQueryRows,
  ...peopleMutationRows,
  ...trainingMutationRows,
  ...subscriptionRows,
};
