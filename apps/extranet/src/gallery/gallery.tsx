import { PasserelleProvider } from "@passerelle/ui";
import { UiGallery } from "@passerelle/ui/gallery";

export function Gallery() {
  return (
    <PasserelleProvider density="extranet">
      <UiGallery room="Extranet" />
    </PasserelleProvider>
  );
}
