import { createFileRoute } from "@tanstack/react-router";
import { AccessibilityPage } from "../features/accessibility/accessibility-page.tsx";
import { SignedInShell } from "../app/signed-in-shell.tsx";
import { useRoot } from "../app/viewer.ts";

export const Route = createFileRoute("/accessibilite")({ component: Accessibility });

/** Read by everyone, signed in or not. */
function Accessibility() {
  const isSignedIn = Boolean(useRoot()?.viewer);
  if (!isSignedIn) {
    return (
      <main>
        <AccessibilityPage />
      </main>
    );
  }
  return (
    <SignedInShell>
      <AccessibilityPage />
    </SignedInShell>
  );
}
