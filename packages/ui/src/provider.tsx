import { LiveToasts } from "./live/live-toasts.tsx";
import { useTabOnTop } from "./overlay/keys-on-top.ts";
import { QuietProvider, type ProviderProps } from "./quiet-provider.tsx";

/** Dresses an app, keeps the keyboard on what stands on top, and the place where what happens elsewhere is announced. */
export function PasserelleProvider({ children, ...rest }: ProviderProps) {
  useTabOnTop();
  return (
    <QuietProvider {...rest}>
      {children}
      <LiveToasts />
    </QuietProvider>
  );
}
