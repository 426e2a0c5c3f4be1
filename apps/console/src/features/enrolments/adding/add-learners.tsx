import { useLingui } from "@lingui/react/macro";
import { SegmentedControl } from "@mantine/core";
import { SideDrawer } from "@passerelle/ui";
import { useState } from "react";
import type { CompanyLearners_BookingFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import styles from "../enrolments.module.css";
import { ChooseLearners } from "./choose-learners.tsx";
import { PasteLearners } from "./paste-learners.tsx";
import { TypeLearner } from "./type-learner.tsx";

export type AddLearnersProps = {
  booking: CompanyLearners_BookingFragment;
  sessionId: string;
  opened: boolean;
  onClose: () => void;
  say: (notice: NoticeWords | undefined) => void;
};

type Way = "choose" | "type" | "paste";

/** Three ways to enrol: among the company's learners, one by one, or a whole list from a spreadsheet. */
export function AddLearners(props: AddLearnersProps) {
  const { t } = useLingui();
  const [way, setWay] = useState<Way>("choose");
  const { booking, opened, onClose } = props;

  return (
    <SideDrawer opened={opened} onClose={onClose} context={booking.company.name} title={t`Ajouter des apprenants`}>
      <div className={styles.panel}>
        <SegmentedControl
          fullWidth
          aria-label={t`Façon d’ajouter`}
          value={way}
          onChange={(chosen) => setWay(chosen)}
          data={[
            { value: "choose", label: t`Choisir` },
            { value: "type", label: t`Saisir` },
            { value: "paste", label: t`Coller une liste` },
          ]}
        />
        {way === "choose" && <ChooseLearners {...props} onOther={() => setWay("type")} />}
        {way === "type" && <TypeLearner {...props} />}
        {way === "paste" && <PasteLearners {...props} />}
      </div>
    </SideDrawer>
  );
}
