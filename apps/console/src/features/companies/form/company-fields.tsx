import { useLingui } from "@lingui/react/macro";
import { Input, SegmentedControl, Select, SimpleGrid, TextInput } from "@mantine/core";
import { InlineMessage, UiLink } from "@passerelle/ui";
import { Controller, useFormState, useWatch, type FieldError, type UseFormReturn } from "react-hook-form";
import { SiretField } from "#lib/siret-field.tsx";
import { useCentres } from "#lib/use-centres.ts";
import { CompanySelect } from "../company-select.tsx";
import type { CompanyForm } from "./company-form.ts";
import styles from "./form.module.css";

export type Duplicate = { message: string; company: { id: string; name: string } };

type CompanyFieldsProps = {
  form: UseFormReturn<CompanyForm>;
  /** The company that has the SIRET already: the way to its record stands under the field. */
  duplicate: Duplicate | undefined;
  /** The company itself, which is not its own parent. */
  companyId?: string;
};

export function CompanyFields({ form, duplicate, companyId }: CompanyFieldsProps) {
  const { t } = useLingui();
  const { control } = form;
  const { errors } = useFormState({ control });
  const kind = useWatch({ control, name: "kind" });
  const centres = useCentres();

  return (
    <>
      <Controller
        control={control}
        name="kind"
        render={({ field }) => (
          <div>
            <SegmentedControl
              fullWidth
              aria-label={t`Nature`}
              data={[
                { value: "COMPANY", label: t`Entreprise` },
                { value: "INDIVIDUAL", label: t`Particulier` },
              ]}
              value={field.value}
              onChange={(chosen) => field.onChange(chosen)}
            />
            {kind === "INDIVIDUAL" && (
              <Input.Description mt={6}>
                {t`Un particulier n’a pas d’extranet entreprise : ses documents lui parviennent par e-mail.`}
              </Input.Description>
            )}
          </div>
        )}
      />
      <TextInput
        {...form.register("name")}
        label={kind === "COMPANY" ? t`Raison sociale` : t`Nom et prénom`}
        withAsterisk
        autoComplete="off"
        data-autofocus
        error={said(errors.name) ?? (errors.name && t`Indiquez le nom, en 200 caractères au plus.`)}
      />
      <Controller
        control={control}
        name="siret"
        render={({ field }) => (
          <div>
            <SiretField
              ref={field.ref}
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
              error={said(errors.siret) ?? (errors.siret && t`Un SIRET compte quatorze chiffres. Laissez vide sinon.`)}
            />
            {duplicate && (
              <div className={styles.duplicate}>
                <UiLink
                  href={`/companies/${duplicate.company.id}`}
                >{t`Ouvrir la fiche de ${duplicate.company.name}`}</UiLink>
              </div>
            )}
          </div>
        )}
      />
      <TextInput
        {...form.register("address")}
        label={t`Adresse`}
        autoComplete="off"
        error={errors.address && t`Raccourcissez ce texte : 200 caractères au plus.`}
      />
      <SimpleGrid cols={2} spacing={12}>
        <TextInput
          {...form.register("postalCode")}
          label={t`Code postal`}
          autoComplete="off"
          error={said(errors.postalCode) ?? (errors.postalCode && t`Vérifiez ce code postal.`)}
        />
        <TextInput
          {...form.register("city")}
          label={t`Ville`}
          autoComplete="off"
          error={errors.city && t`Raccourcissez ce texte : 200 caractères au plus.`}
        />
      </SimpleGrid>
      <Controller
        control={control}
        name="centreId"
        render={({ field }) => (
          <Select
            ref={field.ref}
            label={t`Centre`}
            description={t`Son nom et sa couleur habillent l’extranet et les e-mails de ce client.`}
            allowDeselect={false}
            data={centres}
            value={field.value || null}
            onChange={(chosen) => field.onChange(chosen ?? "")}
            onBlur={field.onBlur}
            error={errors.centreId && t`Choisissez un centre.`}
          />
        )}
      />
      {kind === "COMPANY" && (
        <Controller
          control={control}
          name="parentCompanyId"
          render={({ field }) => (
            <CompanySelect
              label={t`Maison-mère`}
              placeholder={t`Aucune`}
              description={t`Une personne peut avoir accès à la maison-mère et à ses filiales avec un seul compte.`}
              companyId={field.value || undefined}
              onChange={(chosen) => field.onChange(chosen ?? "")}
              except={companyId}
              error={said(errors.parentCompanyId)}
            />
          )}
        />
      )}
      {errors.root && <InlineMessage kind="refusal">{errors.root.message}</InlineMessage>}
    </>
  );
}

function said(error: FieldError | undefined): string | undefined {
  return error?.type === "refusal" ? error.message : undefined;
}
