import { useLingui } from "@lingui/react/macro";
import { Select, type SelectProps } from "@mantine/core";
import { registeredName, type LearnerOption } from "./learner-option.ts";

type LearnerSelectProps = Omit<SelectProps, "data" | "label"> & { learners: readonly LearnerOption[] };

/** Whose paper it is; nobody's: the session's. By company where there are several. */
export function LearnerSelect({ learners, ...field }: LearnerSelectProps) {
  const { t } = useLingui();
  const companies = [...new Map(learners.map(({ company }) => [company.id, company])).values()];
  const items = (companyId: string) =>
    learners
      .filter(({ company }) => company.id === companyId)
      .map((learner) => ({ value: learner.id, label: registeredName(learner) }));

  return (
    <Select
      {...field}
      label={t`Apprenant`}
      placeholder={t`Toute la session`}
      nothingFoundMessage={t`Aucun apprenant de ce nom`}
      data={
        companies.length > 1
          ? companies.map(({ id, name }) => ({ group: name, items: items(id) }))
          : items(companies[0]?.id ?? "")
      }
      inputWrapperOrder={["label", "input", "description", "error"]}
      clearable
      searchable
    />
  );
}
