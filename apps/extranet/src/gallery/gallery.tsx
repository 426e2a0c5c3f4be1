import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { ViewGallery } from "@passerelle/extranet-view/gallery";
import { PageColumn, PasserelleProvider } from "@passerelle/ui";
import { UiGallery } from "@passerelle/ui/gallery";

/** At `/extranet/_ui`, in development: the client's screens in every state, and the components they are made of. */
export function Gallery() {
  const [part, setPart] = useState("screens");
  return (
    <PasserelleProvider density="extranet">
      <PageColumn>
        <SegmentedControl
          aria-label="Galerie"
          value={part}
          onChange={setPart}
          data={[
            { value: "screens", label: "Écrans du client" },
            { value: "components", label: "Composants" },
          ]}
        />
      </PageColumn>
      {part === "screens" ? <ViewGallery /> : <UiGallery room="Extranet" />}
    </PasserelleProvider>
  );
}
