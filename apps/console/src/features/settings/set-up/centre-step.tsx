import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { FileDropZone, InlineMessage, formatFileSize, houseBrand, useLocale } from "@passerelle/ui";
import { useEffect, useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { centreFacts, readColour, type CentreFacts } from "../centres/centre-facts.ts";
import { CentreFields } from "../centres/centre-fields.tsx";
import { CentrePreview } from "../centres/centre-preview.tsx";
import { logoKinds, useLogoUpload } from "../centres/use-logo-upload.ts";
import { SetUpStep } from "./set-up-step.tsx";
import type { StepProps } from "./step-props.ts";

type Dressed = { centre: CentreFacts; logo: File | undefined };
type CentreStepProps = StepProps<Dressed> & { organisation: string };

export function CentreStep({ value, onNext, organisation, ...step }: CentreStepProps) {
  const { t } = useLingui();
  const form = useForm<CentreFacts>({ resolver: zodResolver(centreFacts), defaultValues: value.centre });
  const typed = useWatch({ control: form.control });
  const [logo, setLogo] = useState(value.logo);
  const shown = useObjectUrl(logo);

  return (
    <SetUpStep
      {...step}
      title={t`Votre premier centre`}
      intro={
        <Trans>Vos clients voient son nom, sa couleur et son logo. Vous pourrez ouvrir d’autres centres ensuite.</Trans>
      }
      submitLabel={<Trans>Continuer</Trans>}
      onSubmit={() => void form.handleSubmit((centre) => onNext({ centre, logo }))()}
    >
      <CentreFields form={form} withHost={false} />
      <LogoChoice logo={logo} onChoose={setLogo} />
      <CentrePreview
        organisation={organisation}
        centre={typed.name ?? ""}
        colour={readColour(typed.colour ?? "") ?? houseBrand}
        logo={shown}
      />
    </SetUpStep>
  );
}

/** Kept here until the centre exists; only then can it be sent. */
function LogoChoice({ logo, onChoose }: { logo: File | undefined; onChoose: (logo: File | undefined) => void }) {
  const { t } = useLingui();
  const { refuse } = useLogoUpload();
  const [refusal, setRefusal] = useState<string>();
  const limit = formatFileSize(limits.logo, useLocale());

  function choose([file]: File[]) {
    if (!file) return;
    const reason = refuse(file);
    setRefusal(reason);
    if (!reason) onChoose(file);
  }

  return (
    <div>
      <FileDropZone
        title={logo ? t`Remplacer le logo` : t`Déposer un logo`}
        hint={logo ? logo.name : t`Facultatif. PNG ou JPEG, ${limit} au plus`}
        accept={logoKinds.join(",")}
        multiple={false}
        onFiles={choose}
      />
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      {logo && (
        <Button variant="subtle" size="compact-sm" mt={8} onClick={() => onChoose(undefined)}>
          <Trans>Retirer le logo</Trans>
        </Button>
      )}
    </div>
  );
}

function useObjectUrl(file: File | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!file) return setUrl(undefined);
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url;
}
