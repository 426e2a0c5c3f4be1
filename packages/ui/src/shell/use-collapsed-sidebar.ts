import { useMediaQuery } from "@mantine/hooks";

/** Under 1100 px the sidebar keeps its icons alone. */
export function useCollapsedSidebar(): boolean {
  return useMediaQuery("(max-width: 1099px)", false, { getInitialValueInEffect: false });
}
