import { createFileRoute, notFound } from "@tanstack/react-router";
import { lazy, Suspense } from "react";

// The condition is known when the app is built: nothing of the gallery is shipped.
const Gallery = import.meta.env.DEV
  ? lazy(() => import("@passerelle/ui/gallery").then((ui) => ({ default: ui.UiGallery })))
  : undefined;

/** Every shared component in every state, for those who work on the house. */
export const Route = createFileRoute("/_ui")({
  component: GalleryPage,
});

function GalleryPage() {
  if (!Gallery) throw notFound();
  return (
    <Suspense>
      <Gallery />
    </Suspense>
  );
}
