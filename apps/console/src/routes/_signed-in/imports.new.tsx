import { useLingui } from "@lingui/react/macro";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { HelpLink, PageHead } from "@passerelle/ui";
import {
  CheckStep,
  ColumnsStep,
  FileStep,
  ImportSteps,
  importSearch,
  type ImportSearch,
  type ImportStep,
} from "#features/imports";
import { writeSearch } from "#lib/address.ts";
import { useTitle } from "#lib/use-title.ts";
import { ImportCentre } from "./-import-centre.tsx";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/imports/new")({
  validateSearch: importSearch,
  component: NewImportPage,
});

function NewImportPage() {
  const { t } = useLingui();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const subject = search.subject ?? "COMPANIES_AND_CONTACTS";
  const step: ImportStep = search.upload ? (search.step ?? "columns") : "file";
  useTitle(t`Importer un fichier`);

  const change = (part: ImportSearch) =>
    void navigate({ search: (current) => ({ ...current, ...part }), replace: true });
  /** Each step is an entry of the history: back leads to the step before. */
  const go = (part: ImportSearch) => void navigate({ search: (current) => ({ ...current, ...part }) });
  const goTo = (wanted: ImportStep) =>
    wanted === "file" ? anotherFile() : go({ step: wanted === "check" ? "check" : "columns" });
  // Columns and choices belong to the file that is left.
  const anotherFile = () => void navigate({ search: { subject: search.subject } });

  return (
    <div className={styles.page}>
      <PageHead
        title={t`Importer un fichier`}
        breadcrumb={[{ label: t`Imports`, href: "/imports" }]}
        focusKey={step}
        actions={
          <HelpLink
            question={t`Comment importer vos clients ?`}
            href={`/imports/new${writeSearch({ ...search, help: "importer-vos-clients" })}`}
          />
        }
      />
      <ImportSteps current={step} onStep={goTo} />
      {step === "file" && (
        <FileStep
          subject={subject}
          onSubject={(next) => change({ subject: next })}
          onSent={(upload) => go({ upload, step: "columns", columns: undefined })}
        />
      )}
      {step === "columns" && search.upload && (
        <ColumnsStep
          uploadId={search.upload}
          subject={subject}
          columns={search.columns}
          onColumns={(columns) => change({ columns })}
          onAnotherFile={anotherFile}
          onNext={() => go({ step: "check" })}
        />
      )}
      {step === "check" && search.upload && (
        <CheckStep
          uploadId={search.upload}
          subject={subject}
          search={search}
          onChange={change}
          hrefOf={(lines) => `/imports/new${writeSearch({ ...search, lines })}`}
          onAnotherFile={anotherFile}
          onBack={() => go({ step: "columns", lines: undefined })}
          onStarted={(importId) => void navigate({ to: "/imports/$importId", params: { importId }, replace: true })}
          centreField={(centreId, onCentre) => <ImportCentre centreId={centreId} onCentre={onCentre} />}
        />
      )}
    </div>
  );
}
