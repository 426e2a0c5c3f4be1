import { useLocalStorage } from "@mantine/hooks";

/** The columns a person hid in one table; kept by this browser. */
export function useHiddenColumns(table: string, hiddenAtFirst: string[] = []) {
  const [hidden, setHidden] = useLocalStorage<string[]>({
    key: `passerelle.console.columns.${table}`,
    defaultValue: hiddenAtFirst,
    getInitialValueInEffect: false,
    deserialize: (stored) => readNames(stored) ?? hiddenAtFirst,
  });
  return { hidden, setHidden };
}

/** Somebody may have written anything there. */
function readNames(stored: string | undefined): string[] | undefined {
  try {
    const read: unknown = JSON.parse(stored ?? "");
    return Array.isArray(read) ? read.filter((each) => typeof each === "string") : undefined;
  } catch {
    return undefined;
  }
}
