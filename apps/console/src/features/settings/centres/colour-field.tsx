import { Trans, useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { brandLadder, contrast, useLocale } from "@passerelle/ui";
import { readColour } from "./centre-facts.ts";
import styles from "./centres.module.css";

type ColourFieldProps = { value: string; onChange: (colour: string) => void; onBlur: () => void; error?: string };

const readable = 4.5;

/** Any colour may be chosen: when white could not be read on it, the field shows the shade that stands in for it. */
export function ColourField({ value, onChange, onBlur, error }: ColourFieldProps) {
  const { t } = useLingui();
  const colour = readColour(value);

  return (
    <div className={styles.colour}>
      <TextInput
        label={t`Couleur`}
        description={t`Celle des boutons et des bandeaux que voient vos clients`}
        value={value}
        spellCheck={false}
        autoComplete="off"
        maxLength={7}
        leftSectionWidth={40}
        leftSection={
          <input
            type="color"
            className={styles.picker}
            aria-label={t`Choisir la couleur`}
            value={colour ?? "#000000"}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        }
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onBlur}
        error={error}
      />
      <p className={styles.verdict} role="status">
        {colour && <Verdict colour={colour} />}
      </p>
    </div>
  );
}

function Verdict({ colour }: { colour: string }) {
  const ratio = useRatio(contrast(colour, "#ffffff"));
  const shade = brandLadder(colour)[6] ?? colour;
  const shadeRatio = useRatio(contrast(shade, "#ffffff"));

  if (contrast(colour, "#ffffff") >= readable)
    return <Trans>Le blanc se lit bien sur cette couleur (contraste de {ratio} pour 1).</Trans>;
  return (
    <>
      <span className={styles.swatch} style={{ background: shade }} aria-hidden />
      <Trans>
        Le blanc serait illisible sur cette couleur (contraste de {ratio} pour 1) : boutons et bandeaux prendront sa
        teinte la plus proche qui se lise, {shade} ({shadeRatio} pour 1).
      </Trans>
    </>
  );
}

function useRatio(ratio: number): string {
  // Rounded down: 4.49 must never read as the 4.5 that is asked for.
  return new Intl.NumberFormat(useLocale(), { maximumFractionDigits: 1 }).format(Math.floor(ratio * 10) / 10);
}
